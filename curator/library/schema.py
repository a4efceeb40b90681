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
    UniqueConstraint,
)
from sqlalchemy import Text as AnyText

#: The newest migration's revision. A library of any other is migrated or refused.
SCHEMA_VERSION = "0002"

#: Text that sorts and compares by its code points, as SQLite's does, whatever a server's language.
Text = AnyText().with_variant(AnyText(collation="C"), "postgresql")

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

# Curation. What a person thinks of a picture is keyed by its content alone and refers to no row of
# `contents`: it stays when everything else of a picture is forgotten.

marks = Table(
    "marks",
    metadata,
    Column("content_hash", LargeBinary(32), primary_key=True),
    Column("stars", Integer, nullable=False),
    Column("flag", Integer, nullable=False),  # -1 rejected, 1 picked
    Column("color", Integer, nullable=False),  # 0 none, 1 to 6 a label's colour
    Column("updated_at", BigInteger, nullable=False),  # seconds since the epoch
    CheckConstraint("stars BETWEEN 0 AND 5", name="stars"),
    CheckConstraint("flag BETWEEN -1 AND 1", name="flag"),
    CheckConstraint("color BETWEEN 0 AND 6", name="color"),
    sqlite_with_rowid=False,
)

#: Names are unique by their key, the name without its case.
tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    UniqueConstraint("key"),
)

taggings = Table(
    "taggings",
    metadata,
    Column("tag_id", ForeignKey(tags.c.id), primary_key=True),
    Column("content_hash", LargeBinary(32), primary_key=True),
    Index(None, "content_hash"),
    sqlite_with_rowid=False,
)

collections = Table(
    "collections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("key"),
)

collection_items = Table(
    "collection_items",
    metadata,
    Column("collection_id", ForeignKey(collections.c.id), primary_key=True),
    Column("content_hash", LargeBinary(32), primary_key=True),
    Column("position", Integer, nullable=False),
    Index(None, "content_hash"),
    sqlite_with_rowid=False,
)

saved_queries = Table(
    "saved_queries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("key"),
)

#: The undo journal, in the order in which things were done.
actions = Table(
    "actions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("made_at", BigInteger, nullable=False),  # seconds since the epoch
    Column("session", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("payload", Text, nullable=False),  # JSON; what it says is the kind's affair
    Column("undone", Boolean, nullable=False),
    Column("stuck", Text),  # why it can't be undone any more
    sqlite_autoincrement=True,  # a number once shown never means another action
)

#: Decisions of a filter session that is neither committed nor abandoned yet.
drafts = Table(
    "drafts",
    metadata,
    Column("content_hash", LargeBinary(32), primary_key=True),
    Column("position", Integer, nullable=False),
    Column("stars", Integer),
    Column("flag", Integer),
    Column("color", Integer),
    sqlite_with_rowid=False,
)

#: Which of two pictures was preferred.
picks = Table(
    "picks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("winner", LargeBinary(32), nullable=False),
    Column("loser", LargeBinary(32), nullable=False),
    Column("tie", Boolean, nullable=False),
    Column("picked_at", BigInteger, nullable=False),  # seconds since the epoch
    Column("model_id", ForeignKey(models.c.id)),
)

#: What the backbone saw, beside a score; `embeddings.py` tells how it is packed.
embeddings = Table(
    "embeddings",
    metadata,
    Column("content_hash", ForeignKey(contents.c.content_hash), primary_key=True),
    Column("model_id", ForeignKey(models.c.id), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
    Column("scale", Float, nullable=False),
    Column("deviation", Float),
)

#: How a picture was generated, as its file tells. A search index (`generation_words`) follows
#: `prompt` and `negative_prompt`, in SQLite (FTS5) by triggers; it needs the lasting row numbers.
generations = Table(
    "generations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("content_hash", LargeBinary(32), nullable=False),
    Column("tool", Text),
    Column("prompt", Text),
    Column("negative_prompt", Text),
    Column("checkpoint", Text),
    Column("sampler", Text),
    Column("steps", Integer),
    Column("cfg", Float),
    Column("seed", Text),
    Column("loras", Text),  # JSON: a list of [name, weight]
    Column("raw", Text),
    Column("parser_version", Integer, nullable=False),
    UniqueConstraint("content_hash"),
    # Rows are long: a search reads these instead. (On a server those of texts are by hash, since
    # its others take no long values.)
    Index(None, "checkpoint", "content_hash"),
    Index(None, "sampler", "content_hash"),
    Index(None, "tool", "content_hash"),
    Index(None, "loras", "content_hash"),
    Index(None, "steps", "content_hash"),
    Index(None, "cfg", "content_hash"),
    Index(None, "seed", "content_hash"),
)
