"""The first schema: models, contents, scores, files and roots."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: A server would else sort by its own language.
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "models",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("model_hash", TEXT, nullable=False),
        sa.Column("preprocess", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_models"),
        sa.UniqueConstraint("model_hash", "preprocess", name="uq_models_model_hash"),
    )
    op.create_table(
        "contents",
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("content_hash", name="pk_contents"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "scores",
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("model_id", sa.Integer, nullable=False),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("precision", TEXT, nullable=False),
        sa.Column("scored_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("content_hash", "model_id", name="pk_scores"),
        sa.ForeignKeyConstraint(
            ["content_hash"], ["contents.content_hash"], name="fk_scores_content_hash"
        ),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name="fk_scores_model_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "files",
        sa.Column("path", sa.LargeBinary, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32)),
        sa.Column("error", TEXT),
        sa.PrimaryKeyConstraint("path", name="pk_files"),
        sa.ForeignKeyConstraint(
            ["content_hash"], ["contents.content_hash"], name="fk_files_content_hash"
        ),
        sa.CheckConstraint(
            "(content_hash IS NULL) <> (error IS NULL)", name="ck_files_content_or_error"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_files_content_hash", "files", ["content_hash"])
    op.create_table(
        "roots",
        sa.Column("path", sa.LargeBinary, nullable=False),
        sa.Column("last_opened", sa.BigInteger, nullable=False),
        sa.Column("watched", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_roots"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Drop the tables, and all that is known with them."""
    for table in ("roots", "files", "scores", "contents", "models"):
        op.drop_table(table)
