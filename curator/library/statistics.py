"""How much the library knows."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from curator.library.schema import contents, files, models, scores


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts over the whole library.

    Parameters
    ----------
    files
        Paths known, those of unreadable files among them.
    contents
        Different pictures ever read, at a known path or not.
    scores
        Scores kept, over all models.
    models
        Models, each with one preprocess, that gave a score.
    """

    files: int
    unreadable: int
    contents: int
    scores: int
    models: int


def count(connection: Connection) -> Statistics:
    """Count everything."""

    def rows(table: Table) -> int:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()

    return Statistics(
        files=rows(files),
        unreadable=connection.execute(select(func.count(files.c.error))).scalar_one(),
        contents=rows(contents),
        scores=rows(scores),
        models=rows(models),
    )
