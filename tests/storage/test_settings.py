from collections.abc import Iterator
from pathlib import Path

import pytest

from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.report import ReportSection, ReportStamp
from iom_tracker.storage.workspace import Transaction
from tests.builders import NOON, a_ref, a_revision, a_workspace, an_authorship, body


@pytest.fixture
def transaction(tmp_path: Path) -> Iterator[Transaction]:
    with a_workspace(tmp_path).transaction() as transaction:
        yield transaction


def test_a_setting_has_the_value_that_was_put_last(transaction: Transaction) -> None:
    transaction.settings.put("office", "Kabul")
    transaction.settings.put("office", "Nairobi")
    assert transaction.settings.all()["office"] == "Nairobi"


def name_of(transaction: Transaction, actor: str) -> str | None:
    return transaction.actors.names().get(ActorId(actor))


@pytest.mark.parametrize(
    ("name", "office", "called"), [("Amina", "Kabul", "Amina"), ("", "Kabul", "Kabul"), ("", "", "0123abcd")]
)
def test_an_actor_is_called_by_name_else_office_else_key(
    transaction: Transaction, name: str, office: str, called: str
) -> None:
    transaction.actors.introduce(an_authorship("0123abcd4567"), name, office)
    assert name_of(transaction, "0123abcd4567") == called


def test_an_actor_is_called_what_was_said_last(transaction: Transaction) -> None:
    for name in ("Amina", "A. Yusuf", "Amina"):
        transaction.actors.introduce(an_authorship(), name, "Kabul")
    assert name_of(transaction, "field") == "Amina"


def test_an_actor_who_says_the_same_again_is_not_noted_twice(transaction: Transaction) -> None:
    before = count(transaction, "actor")
    for time in (NOON, "2017-01-01T00:00:00+00:00"):
        transaction.actors.introduce(an_authorship(time=time), "Amina", "Kabul")
    assert count(transaction, "actor") == before + 1


def test_what_a_person_says_may_hold_characters_that_are_no_text(transaction: Transaction) -> None:
    transaction.settings.put("office", "Kab\udcffoul\x00")
    transaction.actors.introduce(an_authorship(), "Am\udcffina", "")
    assert transaction.settings.all()["office"] == "Kaboul"
    assert name_of(transaction, "field") == "Amina"


def test_an_import_is_noted(transaction: Transaction) -> None:
    transaction.journal.note_import(NOON, "report.txt", "0" * 64, "legacy", {"sections": {}, "not_placed": ["é"]})
    (row,) = transaction.connection.exec_driver_sql("SELECT document, kind, summary FROM import_log")
    assert tuple(row) == ("report.txt", "legacy", '{"not_placed":["é"],"sections":{}}')


def test_an_export_is_noted_with_the_revision_of_each_section(transaction: Transaction) -> None:
    revisions = {a_ref(): a_revision("One"), a_ref("origin"): a_revision("Two")}
    sections = [ReportSection(ref, "Why?", body("One"), revision.id) for ref, revision in revisions.items()]
    transaction.journal.note_export(ReportStamp("w", "2016", "export 1", NOON), "out.docx", sections)
    transaction.journal.note_export(ReportStamp("w", "2016", "export 2", NOON), "out.docx", sections[:1])
    assert transaction.journal.manifest("export 1") == {ref: revision.id for ref, revision in revisions.items()}
    assert transaction.journal.manifest("export 3") == {}


def test_the_name_of_a_document_may_be_no_text(transaction: Transaction) -> None:
    transaction.journal.note_import(NOON, "caf\udce9.txt", "0" * 64, "legacy", {})
    section = ReportSection(a_ref(), "Why?", body("One"), a_revision().id)
    transaction.journal.note_export(ReportStamp("w", "2016", "e", NOON), "caf\udce9.docx", [section])
    assert (count(transaction, "import_log"), count(transaction, "export")) == (1, 1)


def count(transaction: Transaction, table: str) -> int:
    return int(transaction.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def test_of_the_log_of_imports_the_documents_are_told_by_their_time(transaction: Transaction) -> None:
    transaction.journal.note_import(NOON, "report.docx", "0" * 64, "legacy", {})
    transaction.journal.note_import("2016-11-24T12:00:00+00:00", "haiti.iompack", "0" * 64, "submission", {})
    transaction.journal.note_import("2016-11-25T12:00:00+00:00", "cleared.docx", "0" * 64, "cleared", {})
    assert transaction.journal.documents() == {NOON: "report.docx", "2016-11-25T12:00:00+00:00": "cleared.docx"}
