"""Workspace files as earlier versions of the program left them."""

from pathlib import Path

from tests.builders import a_publication, a_workspace, publish
from tests.raw_files import sql

_BACK_TO_THE_FIRST = (
    "DROP TABLE merged_head",
    "DROP TABLE automatic_merge",
    "DROP TABLE signer",
    "DROP TABLE confirmation",
    "ALTER TABLE section_state DROP COLUMN is_automatic",
    "UPDATE alembic_version SET version_num = '0001'",
    "PRAGMA user_version = 1000",
)


def a_file_of_the_first_format(folder: Path, name: str = "old.iomdb") -> Path:
    """Return a file of format 1.0 with two texts of one section that merge, which that version knew nothing of."""
    workspace = a_workspace(folder, name)
    common = a_publication("It rained. Roads were bad.")
    texts = "It rained for weeks. Roads were bad.", "It rained. Roads were bad. Trucks came late."
    publish(workspace, common, *(a_publication(text, parents=[common[0]]) for text in texts))
    workspace.rest()
    for statement in _BACK_TO_THE_FIRST:
        sql(workspace.path, statement)
    return workspace.path
