from pathlib import Path

import pytest

from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.errors import NotHeadquarters, OfficeNotAsked, UnknownLanguage
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.change_terms import change_terms
from tests.offices import Desk, a_headquarters, an_office


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    return a_headquarters(tmp_path / "hq")


def agreed(workspace: Workspace) -> list[OfficeTerms]:
    with workspace.reading() as transaction:
        return list(transaction.offices.all().values())


def test_what_is_not_named_stays_as_it_was_agreed(hq: Desk) -> None:
    an_office(hq, "Haiti", "200001")
    assert change_terms(hq.workspace, "haiti", due="2017-02-28") == OfficeTerms("Haiti", "", "2017-02-28")
    assert change_terms(hq.workspace, "Haiti", language=" FR ") == OfficeTerms("Haiti", "fr", "2017-02-28")
    assert change_terms(hq.workspace, "Haiti", due="") == OfficeTerms("Haiti", "fr", "")
    assert change_terms(hq.workspace, "Haiti", language="") == OfficeTerms("Haiti")
    assert agreed(hq.workspace) == [OfficeTerms("Haiti")]


def test_nothing_is_agreed_with_an_office_that_is_not_known(hq: Desk) -> None:
    an_office(hq, "Haiti", "200001")
    with pytest.raises(OfficeNotAsked) as refused:
        change_terms(hq.workspace, "Hati", due="2017-02-28")
    assert refused.value.known == ("Haiti",)
    with pytest.raises(UnknownLanguage):
        change_terms(hq.workspace, "Haiti", language="la")
    assert agreed(hq.workspace) == [OfficeTerms("Haiti")]


def test_an_office_changes_no_terms(hq: Desk) -> None:
    haiti = an_office(hq, "Haiti", "200001")
    with pytest.raises(NotHeadquarters):
        change_terms(haiti.workspace, "Haiti", due="2017-02-28")
