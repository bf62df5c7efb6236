import pytest

from iom_tracker.domain.packet import Opaque
from iom_tracker.packets.catalogue_content import catalogue_content, is_readable
from iom_tracker.packets.full_lines import catalogue_object
from tests.packets.any_packet import a_catalogue_version, an_opaque


def test_a_catalogue_that_was_kept_still_says_what_it_holds() -> None:
    version = a_catalogue_version()
    assert catalogue_content(catalogue_object(version)) == version.content


OTHERS = [an_opaque("photo", content="{}"), an_opaque("catalogue"), an_opaque("catalogue", content=7)]


@pytest.mark.parametrize("kept", OTHERS)
def test_what_is_kept_and_no_catalogue_holds_none(kept: Opaque) -> None:
    assert catalogue_content(kept) == ""


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"cycle":{},"framework":{}}', "[" * 100_000])
def test_what_is_no_catalogue_cannot_be_worked_with(content: str) -> None:
    assert not is_readable(content)
    assert is_readable(a_catalogue_version().content)
