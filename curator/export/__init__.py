"""Ranked lists for other programs: CSV, JSON lines, Parquet, and a contact sheet to look at."""

from curator.export.csv_lists import (
    ARTSCORE_COLUMNS,
    read_csv,
    write_artscore_csv,
    write_ranked_csv,
    write_table_csv,
    write_values_csv,
)
from curator.export.json_lines import write_json_lines
from curator.export.parquet import write_parquet
from curator.export.ranked import (
    DETAILED_COLUMNS,
    RANKED_COLUMNS,
    ComparedColumn,
    Details,
    DetailsByContent,
    RankedRow,
    rank_events,
)
from curator.export.sheet import write_contact_sheet

__all__ = [
    "ARTSCORE_COLUMNS",
    "DETAILED_COLUMNS",
    "RANKED_COLUMNS",
    "ComparedColumn",
    "Details",
    "DetailsByContent",
    "RankedRow",
    "rank_events",
    "read_csv",
    "write_artscore_csv",
    "write_contact_sheet",
    "write_json_lines",
    "write_parquet",
    "write_ranked_csv",
    "write_table_csv",
    "write_values_csv",
]
