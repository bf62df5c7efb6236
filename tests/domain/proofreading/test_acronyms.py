import pytest

from iom_tracker.domain.proofreading.acronyms import acronyms_in, is_said_in_words

CONNECTORS = frozenset({"of", "the", "and", "from", "against", "to", "de", "un"})


def used(*blocks: str) -> list[str]:
    return [name for name, _ in acronyms_in(blocks).used]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("IOM's DTM helps HCTs, the PoC and a ToT; M&E of DTM data.", ["IOM", "DTM", "HCT", "PoC", "ToT", "M&E"]),
        ("PSEA-related and Shelter-GBV tools (NFIs)", ["PSEA", "GBV", "NFI"]),
        ("la VBG, l'ONU et ÉÀÇ; ВПЛ", ["VBG", "ONU", "ÉÀÇ", "ВПЛ"]),
        ("مصفوفة تتبع النزوح DTM في العراق", ["DTM"]),
        ("Part II, phase XIV, H1N1, G20, 4B, mail@IOM, McDonald, iPhone, USAids", []),
        ("THIS WHOLE LINE IS SET IN CAPITALS", []),
        ("EXTRAORDINARILY long and I", []),
        ("", []),
    ],
)
def test_acronyms_are_known_by_their_capitals(text: str, found: list[str]) -> None:
    assert used(text) == found


def test_the_first_place_of_an_acronym_is_kept() -> None:
    blocks = "No such thing.", "The HCTs and HCT."
    ((name, stretch),) = acronyms_in(blocks).used
    assert (name, stretch.block, stretch.words_in(blocks)) == ("HCT", 1, "HCTs")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Community-Based Complaint Mechanisms (CBCMs)", {"CBCM"}),
        ("la matriz de seguimiento («DTM»)", {"DTM"}),
        ("مصفوفة تتبع النزوح (DTM)", {"DTM"}),
        ("DTM (Displacement Tracking Matrix)", {"DTM"}),
        ("DTM (مصفوفة تتبع النزوح)", {"DTM"}),
        ("tools (FGD, KII) and (including SEA)", set()),
        ("DTM (see annex two) and DTM (dataset)", set()),
        ("(DTM) and staff (SEA)", {"SEA"}),
    ],
)
def test_what_stands_in_brackets_spells_an_acronym_out(text: str, names: set[str]) -> None:
    assert acronyms_in([text]).spelled == names


@pytest.mark.parametrize(
    ("acronym", "text", "is_said"),
    [
        ("SOP", "the Global Standard Operating Procedures", True),
        ("PSEA", "to protect against sexual exploitation and abuse", True),
        ("UNWG", "the UN Working Group on SEA", True),
        ("ToT", "a Training of Trainers", True),
        ("IM", "Information management gaps", True),
        ("DG", "to deliver guidance", False),
        ("AAP", "assessments as well as promising practices", False),
        ("IDP", "including mass displacement prior to", False),
        ("DTM", "DTM data and the DTMs", False),
        ("UNE", "un nuevo equipo", False),
        ("DTM", "Displacement Tracking", False),
        ("DTM", "", False),
    ],
)
def test_words_with_its_initials_say_what_an_acronym_means(acronym: str, text: str, is_said: bool) -> None:  # noqa: FBT001
    assert is_said_in_words(acronym, [text], CONNECTORS) is is_said
