import pytest

from iom_tracker.domain.correspondence import Arrival, Signer, SignerStanding, standing
from iom_tracker.domain.identity import ActorId
from iom_tracker.domain.introduction import Introduction
from tests.builders import NOON, a_ref


def a_signer(key: str, office: str = "Haiti", person: str = "Amina") -> Signer:
    return Signer(ActorId(key), office, person, "", is_headquarters=False, time=NOON)


KNOWN = {signer.actor: signer for signer in (a_signer("a"), a_signer("b", "Kenya", ""))}


@pytest.mark.parametrize(
    ("signer", "expected"),
    [
        (a_signer("a"), SignerStanding.KNOWN),
        (a_signer("a", "Peru", "Somebody"), SignerStanding.KNOWN),
        (a_signer("c"), SignerStanding.CHANGED),
        (a_signer("c", " haiti ", "AMINA"), SignerStanding.CHANGED),
        (a_signer("c", "Kenya", ""), SignerStanding.CHANGED),
        (a_signer("c", "Haiti", "Yusuf"), SignerStanding.NEW),
        (a_signer("c", "Peru"), SignerStanding.NEW),
        (a_signer("c", "", ""), SignerStanding.NEW),
    ],
)
def test_a_signer_is_known_by_their_key_and_mistrusted_by_their_name(signer: Signer, expected: SignerStanding) -> None:
    assert standing(signer, KNOWN)[0] is expected


def test_it_is_told_whom_a_changed_signer_is_mistaken_for() -> None:
    assert standing(a_signer("c"), KNOWN)[1] == KNOWN[ActorId("a")]
    assert standing(a_signer("c", "Peru"), KNOWN)[1] is None


def test_two_people_without_a_name_are_not_mistaken_for_each_other() -> None:
    nameless = a_signer("a", "", "")
    assert standing(a_signer("b", "", ""), {nameless.actor: nameless}) == (SignerStanding.NEW, None)


@pytest.mark.parametrize(
    ("name", "office", "label"), [("Amina", "Haiti", "Amina"), ("", "Haiti", "Haiti"), ("", "", "12345678")]
)
def test_somebody_is_called_by_what_is_known_of_them(name: str, office: str, label: str) -> None:
    assert Introduction(ActorId("123456789"), 1, name, office, NOON).label == label


def test_what_arrived_belongs_to_the_cycle_of_its_texts_or_to_any() -> None:
    def arrived(*cycles: str) -> Arrival:
        heads = tuple((a_ref(cycle=cycle), ()) for cycle in cycles)
        return Arrival(None, "a", "", "Haiti", "", None, "", 1, heads, (), "", NOON)

    assert [arrived("2016").is_of(cycle) for cycle in ("2016", "2017")] == [True, False]
    assert [arrived("2016", "2017").is_of(cycle) for cycle in ("2016", "2017")] == [True, True]
    assert arrived().is_of("2017")
