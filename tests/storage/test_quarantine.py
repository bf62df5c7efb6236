from pathlib import Path

from tests.builders import NOON, a_workspace


def test_content_is_put_aside_once_with_its_reason_and_can_be_let_go(tmp_path: Path) -> None:
    with a_workspace(tmp_path).transaction() as transaction:
        for content in (b"one", b"two", b"one"):
            transaction.quarantine.keep(NOON, "report.docx", "begun", content)
        transaction.quarantine.keep(NOON, "report.docx", "damaged", b"one")
        first, second = transaction.quarantine.all("begun")
        assert (first.content, first.source, first.time, second.content) == (b"one", "report.docx", NOON, b"two")
        transaction.quarantine.drop(first.id)
        assert transaction.quarantine.all("begun") == (second,)
        assert len(transaction.quarantine.all("damaged")) == 1
