import pytest

from iom_tracker.domain.errors import DamagedText
from iom_tracker.storage.mapping import ids, ids_text, section_ref
from tests.builders import a_ref, a_revision


def test_ids_are_stored_sorted_and_read_again() -> None:
    known = [a_revision(text).id for text in ("one", "two", "three")]
    assert ids(ids_text(known)) == tuple(sorted(known))


@pytest.mark.parametrize("text", ["", "{", "{}", "7", '"ab"', "[1]", "[[]]"])
def test_a_list_of_ids_that_we_would_not_write_is_damage(text: str) -> None:
    with pytest.raises(DamagedText):
        ids(text)


def test_a_stored_reference_is_read() -> None:
    assert section_ref("2016/200001/achievements") == a_ref()


@pytest.mark.parametrize("text", ["", "2016/200001", " 2016/200001/achievements"])
def test_a_stored_reference_that_we_would_not_write_is_damage(text: str) -> None:
    with pytest.raises(DamagedText):
        section_ref(text)
