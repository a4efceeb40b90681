"""The tables, as the newest migration leaves them.

Paths are bytes, since a name need not be UTF-8, and bytes compare alike on every database: what is
below a folder is one range of the primary key.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

#: The newest migration's revision. A library of any other is migrated or refused.
SCHEMA_VERSION = "0001"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: One row for each model and preprocess that ever scored, so that a score's key stays short.
models = Table(
    "models",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("model_hash", Text, nullable=False),
    Column("preprocess", Text, nullable=False),
    UniqueConstraint("model_hash", "preprocess"),
)

contents = Table(
    "contents",
    metadata,
    Column("content_hash", LargeBinary(32), primary_key=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    sqlite_with_rowid=False,
)

scores = Table(
    "scores",
    metadata,
    Column("content_hash", ForeignKey(contents.c.content_hash), primary_key=True),
    Column("model_id", ForeignKey(models.c.id), primary_key=True),
    Column("value", Float, nullable=False),
    Column("precision", Text, nullable=False),
    Column("scored_at", BigInteger, nullable=False),  # seconds since the epoch
    sqlite_with_rowid=False,
)

files = Table(
    "files",
    metadata,
    Column("path", LargeBinary, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("content_hash", ForeignKey(contents.c.content_hash)),
    Column("error", Text),
    CheckConstraint("(content_hash IS NULL) <> (error IS NULL)", name="content_or_error"),
    Index(None, "content_hash"),
    sqlite_with_rowid=False,
)

roots = Table(
    "roots",
    metadata,
    Column("path", LargeBinary, primary_key=True),
    Column("last_opened", BigInteger, nullable=False),  # nanoseconds since the epoch
    Column("watched", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
