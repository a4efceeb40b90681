"""Curation: marks, names, the undo journal, picks, embeddings and generation metadata."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: A server would else sort by its own language.
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

#: Keeps `generation_words`, an index without a copy of the texts, in step with `generations`.
WORDS = (
    """
    CREATE VIRTUAL TABLE generation_words USING fts5 (
        prompt, negative_prompt, content = 'generations', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    """
    CREATE TRIGGER generation_words_insert AFTER INSERT ON generations BEGIN
        INSERT INTO generation_words (rowid, prompt, negative_prompt)
        VALUES (new.id, new.prompt, new.negative_prompt);
    END
    """,
    """
    CREATE TRIGGER generation_words_delete AFTER DELETE ON generations BEGIN
        INSERT INTO generation_words (generation_words, rowid, prompt, negative_prompt)
        VALUES ('delete', old.id, old.prompt, old.negative_prompt);
    END
    """,
    """
    CREATE TRIGGER generation_words_update AFTER UPDATE ON generations BEGIN
        INSERT INTO generation_words (generation_words, rowid, prompt, negative_prompt)
        VALUES ('delete', old.id, old.prompt, old.negative_prompt);
        INSERT INTO generation_words (rowid, prompt, negative_prompt)
        VALUES (new.id, new.prompt, new.negative_prompt);
    END
    """,
)


#: The same for a server, where the program fills it.
SERVED_WORDS = (
    """
    CREATE TABLE generation_words (
        id integer PRIMARY KEY REFERENCES generations ON DELETE CASCADE,
        prompt tsvector NOT NULL,
        negative_prompt tsvector NOT NULL
    )
    """,
    "CREATE INDEX ix_generation_words_prompt ON generation_words USING gin (prompt)",
    """
    CREATE INDEX ix_generation_words_negative_prompt
    ON generation_words USING gin (negative_prompt)
    """,
)


def upgrade() -> None:
    """Make the tables; those there are stay as they are."""
    _create_marks()
    _create_names()
    _create_journal()
    _create_insights()


def _create_marks() -> None:
    op.create_table(
        "marks",
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("stars", sa.Integer, nullable=False),
        sa.Column("flag", sa.Integer, nullable=False),
        sa.Column("color", sa.Integer, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("content_hash", name="pk_marks"),
        sa.CheckConstraint("stars BETWEEN 0 AND 5", name="ck_marks_stars"),
        sa.CheckConstraint("flag BETWEEN -1 AND 1", name="ck_marks_flag"),
        sa.CheckConstraint("color BETWEEN 0 AND 6", name="ck_marks_color"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "drafts",
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("stars", sa.Integer),
        sa.Column("flag", sa.Integer),
        sa.Column("color", sa.Integer),
        sa.PrimaryKeyConstraint("content_hash", name="pk_drafts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "picks",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("winner", sa.LargeBinary(32), nullable=False),
        sa.Column("loser", sa.LargeBinary(32), nullable=False),
        sa.Column("tie", sa.Boolean, nullable=False),
        sa.Column("picked_at", sa.BigInteger, nullable=False),
        sa.Column("model_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_picks"),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name="fk_picks_model_id"),
    )


def _create_names() -> None:
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tags"),
        sa.UniqueConstraint("key", name="uq_tags_key"),
    )
    op.create_table(
        "taggings",
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("tag_id", "content_hash", name="pk_taggings"),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name="fk_taggings_tag_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_taggings_content_hash", "taggings", ["content_hash"])
    op.create_table(
        "collections",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_collections"),
        sa.UniqueConstraint("key", name="uq_collections_key"),
    )
    op.create_table(
        "collection_items",
        sa.Column("collection_id", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("collection_id", "content_hash", name="pk_collection_items"),
        sa.ForeignKeyConstraint(
            ["collection_id"], ["collections.id"], name="fk_collection_items_collection_id"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_collection_items_content_hash", "collection_items", ["content_hash"])
    op.create_table(
        "saved_queries",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("query", TEXT, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_queries"),
        sa.UniqueConstraint("key", name="uq_saved_queries_key"),
    )


def _create_journal() -> None:
    op.create_table(
        "actions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("session", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("payload", TEXT, nullable=False),
        sa.Column("undone", sa.Boolean, nullable=False),
        sa.Column("stuck", TEXT),
        sa.PrimaryKeyConstraint("id", name="pk_actions"),
        sqlite_autoincrement=True,
    )


def _create_insights() -> None:
    op.create_table(
        "embeddings",
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("model_id", sa.Integer, nullable=False),
        sa.Column("vector", sa.LargeBinary, nullable=False),
        sa.Column("scale", sa.Float, nullable=False),
        sa.Column("deviation", sa.Float),
        sa.PrimaryKeyConstraint("content_hash", "model_id", name="pk_embeddings"),
        sa.ForeignKeyConstraint(
            ["content_hash"], ["contents.content_hash"], name="fk_embeddings_content_hash"
        ),
        sa.ForeignKeyConstraint(["model_id"], ["models.id"], name="fk_embeddings_model_id"),
    )
    op.create_table(
        "generations",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("tool", TEXT),
        sa.Column("prompt", TEXT),
        sa.Column("negative_prompt", TEXT),
        sa.Column("checkpoint", TEXT),
        sa.Column("sampler", TEXT),
        sa.Column("steps", sa.Integer),
        sa.Column("cfg", sa.Float),
        sa.Column("seed", TEXT),
        sa.Column("loras", TEXT),
        sa.Column("raw", TEXT),
        sa.Column("parser_version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_generations"),
        sa.UniqueConstraint("content_hash", name="uq_generations_content_hash"),
    )
    served = op.get_bind().dialect.name == "postgresql"
    for column in ("checkpoint", "sampler", "tool", "loras", "steps", "cfg", "seed"):
        if served and column not in ("steps", "cfg"):
            # PostgreSQL's trees take no text of several kilobytes, which any file may have.
            op.create_index(
                f"ix_generations_{column}", "generations", [column], postgresql_using="hash"
            )
        else:
            op.create_index(f"ix_generations_{column}", "generations", [column, "content_hash"])
    for statement in SERVED_WORDS if served else WORDS:
        op.execute(statement)


def downgrade() -> None:
    """Drop the tables, and all curation with them."""
    if op.get_bind().dialect.name == "sqlite":
        for trigger in ("insert", "delete", "update"):
            op.execute(f"DROP TRIGGER generation_words_{trigger}")
    op.execute("DROP TABLE generation_words")
    for table in (
        "generations",
        "embeddings",
        "actions",
        "saved_queries",
        "collection_items",
        "collections",
        "taggings",
        "tags",
        "picks",
        "drafts",
        "marks",
    ):
        op.drop_table(table)
