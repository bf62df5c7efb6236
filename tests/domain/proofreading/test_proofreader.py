from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.lexicon import Lexicon
from iom_tracker.domain.proofreading.proofreader import Proofreader
from iom_tracker.domain.proofreading.text_finding import Fault, Part, Stretch, TextFinding
from iom_tracker.domain.richtext import EMPTY, RichText, plain_paragraphs
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref, body

LEXICON = Lexicon(
    acronyms=frozenset({"UN"}),
    connectors=frozenset({"of", "and"}),
    elisions=frozenset({"tis"}),
    beside_no_code=frozenset({"paper"}),
    before_year=frozenset({"in"}),
    after_year=frozenset({"and"}),
    calendars=frozenset({"ah"}),
    years=frozenset({2030}),
)
SAID = "The office has trained the staff of many partners in camp management."
ALSO = "The office has trained the staff of many partners in camp coordination."
MORE = "It will go on to visit each of them once in every month of the year."
HERE, THERE, LATER = a_ref("achievements"), a_ref("achievements", "200010"), a_ref("message")
REFS = [slot.ref for slot in a_catalogue().slots()]
AWKWARD = st.text(
    st.one_of(st.sampled_from("\"'“”„«»‹›‘’‚ .-&()A4B3\u2028\n2016DTMs،٢٠ع\u0301\ud800"), st.characters()), max_size=40
)
TEXTS = st.one_of(AWKWARD, st.lists(st.sampled_from([SAID, ALSO, MORE, "DTM", "(DTM)", "“", "3B"])).map(" ".join))


def a_proofreader(**said: str) -> Proofreader:
    """Return a proofreader that knows what these questions of the first commitment say."""
    proofreader = Proofreader(a_catalogue(), LEXICON)
    for question, text in said.items():
        proofreader.put(a_ref(question), body(text))
    return proofreader


def faults(found: tuple[TextFinding, ...]) -> list[tuple[Fault, str]]:
    return [(each.fault, each.said) for each in found]


def test_an_empty_text_has_nothing_to_look_at() -> None:
    proofreader = a_proofreader()
    proofreader.put(HERE, EMPTY)
    assert proofreader.all_findings() == proofreader.findings(HERE) == proofreader.findings_of("200001") == ()


def test_what_is_found_stands_in_the_order_of_the_text_with_what_a_sentence_needs() -> None:
    proofreader = a_proofreader(origin="Under 3B in 2106 and “DTM was made." + " word" * 100)
    code, year, quote, acronym, over = proofreader.findings(a_ref("origin"))
    assert (code.fault, code.said, code.meant) == (Fault.OTHER_CODE, "3B", "3A")
    assert (year.fault, year.said, year.meant) == (Fault.YEAR, "2106", "2016")
    assert (quote.fault, quote.said, quote.part) == (Fault.UNCLOSED_QUOTE, "“DTM was made. word", Part.ANSWER)
    assert (acronym.fault, acronym.said, acronym.stretch) == (Fault.ACRONYM, "DTM", Stretch(0, 22, 25))
    assert (over.fault, over.meant, over.count) == (Fault.OVER_CAP, "100", 8)
    assert over.where == "2016/200001/origin"


def test_a_quote_that_the_printed_question_leaves_open_is_found_above_an_answer() -> None:
    commitment = replace(a_commitment("200001", "3A"), headings=((LATER.question, "What of “this?"),))
    proofreader = Proofreader(a_catalogue(a_cycle(commitment)), LEXICON)
    assert proofreader.findings(LATER) == ()
    proofreader.put(LATER, body("An answer."))
    (found,) = proofreader.findings(LATER)
    assert (found.part, found.said, found.ref) == (Part.QUESTION, "“this", LATER)


def test_a_paragraph_that_a_commitment_has_twice_is_found_in_its_own_text() -> None:
    proofreader = Proofreader(a_catalogue(a_cycle(a_commitment("200001", "3A", SAID, MORE, SAID))), LEXICON)
    (found,) = proofreader.all_findings()
    assert (found.fault, found.part, found.ref, found.where) == (Fault.REPEATED, Part.COMMITMENT, None, "200001")
    assert (found.stretch, found.count, found.others) == (Stretch(2, 0, len(SAID)), 1, ("200001",))
    assert proofreader.findings_of("200001") == (found,)


def test_what_a_commitment_says_again_is_found_where_it_is_said_again() -> None:
    proofreader = a_proofreader(origin=SAID, achievements=f"First. {ALSO}", message=MORE + "\n" + MORE)
    assert proofreader.findings(a_ref("origin")) == ()
    (again,) = proofreader.findings(HERE)
    assert (again.fault, again.said, again.others) == (Fault.REPEATED, ALSO, ("2016/200001/origin",))
    (twice,) = proofreader.findings(LATER)
    assert (twice.stretch.block, twice.others) == (1, ("2016/200001/message",))


def test_what_two_commitments_say_is_found_in_both_and_told_as_one_passage() -> None:
    proofreader = a_proofreader(achievements=f"{SAID} {MORE} Short. {SAID[:-1]} again.")
    proofreader.put(THERE, body(f"{ALSO} {MORE}"))
    first, *_ = (each for each in proofreader.findings(HERE) if each.fault is Fault.SIMILAR)
    assert (first.said, first.count, first.others) == (f"{SAID} {MORE}", 1, ("2016/200010/achievements",))
    (there,) = proofreader.findings(THERE)
    assert (there.fault, there.others) == (Fault.SIMILAR, ("2016/200001/achievements",))


def test_of_many_other_places_all_are_counted_and_three_named() -> None:
    commitments = [a_commitment(str(200001 + number), "3A") for number in range(6)]
    proofreader = Proofreader(a_catalogue(a_cycle(*commitments)), LEXICON)
    for commitment in commitments:
        proofreader.put(a_ref("origin", commitment.id), body(SAID))
    (found,) = proofreader.findings(a_ref("origin"))
    assert (found.count, found.others[0], len(found.others)) == (5, "2016/200002/origin", 3)


def test_an_acronym_is_pointed_at_once_where_the_report_uses_it_first() -> None:
    proofreader = a_proofreader(origin="UN data of DTM.", message="DTM and DTM.")
    proofreader.put(THERE, body("More DTM."))
    assert faults(proofreader.all_findings()) == [(Fault.ACRONYM, "DTM")]


def test_an_acronym_that_is_spelled_out_before_or_in_the_commitment_is_fine() -> None:
    assert faults(a_proofreader(origin="DTM data.", message="the Tracking Matrix (DTM)").all_findings()) == []
    assert faults(a_proofreader(origin="DTM data: displacement tracking matrix.").all_findings()) == []
    before = a_proofreader(origin="Matrix of Tracking (DTM)")
    before.put(THERE, body("DTM data."))
    assert faults(before.all_findings()) == []


def test_the_heads_of_pages_spell_acronyms_out_too() -> None:
    cycle = a_cycle()
    layout = replace(cycle.layout, header=("International Organization (DTM)",))
    proofreader = Proofreader(a_catalogue(replace(cycle, layout=layout)), LEXICON)
    proofreader.put(HERE, body("DTM data."))
    assert proofreader.findings(HERE) == ()


def test_answers_for_a_transformation_are_read_too() -> None:
    question = a_question("progress", scope=Scope.TRANSFORMATION, cap=None)
    proofreader = Proofreader(a_catalogue(a_cycle(questions=[question])), LEXICON)
    ref = a_ref("progress", "3A")
    proofreader.put(ref, body("As under A3."))
    assert faults(proofreader.findings(ref)) == [(Fault.OTHER_CODE, "A3")]


def test_a_section_that_is_not_asked_for_is_passed_over() -> None:
    proofreader = a_proofreader()
    stranger = SectionRef(HERE.cycle, "nobody", HERE.question)
    proofreader.put(stranger, body("“"))
    assert (proofreader.findings(stranger), proofreader.findings_of("nobody")) == ((), ())


@given(st.lists(TEXTS, max_size=4))
def test_every_passage_lies_inside_its_text(texts: list[str]) -> None:
    proofreader = Proofreader(a_catalogue(), LEXICON)
    bodies: dict[SectionRef, RichText] = dict(zip(REFS, map(plain_paragraphs, texts), strict=False))
    for ref, said in bodies.items():
        proofreader.put(ref, said)
    for found in proofreader.all_findings():
        assert found.ref is not None
        text = bodies[found.ref].blocks[found.stretch.block].text
        assert 0 <= found.stretch.start < found.stretch.end <= len(text)
        assert found.said == text[found.stretch.start : found.stretch.end]


@given(st.lists(st.tuples(st.sampled_from(REFS), TEXTS), max_size=8))
def test_a_proofreader_that_was_kept_up_to_date_finds_what_a_fresh_one_finds(
    edits: list[tuple[SectionRef, str]],
) -> None:
    kept = Proofreader(a_catalogue(), LEXICON)
    for ref, text in edits:
        kept.put(ref, plain_paragraphs(text))
    fresh = Proofreader(a_catalogue(), LEXICON)
    for ref, text in reversed(dict(edits).items()):
        fresh.put(ref, plain_paragraphs(text))
    assert kept.all_findings() == fresh.all_findings()
    assert [kept.findings(ref) for ref in REFS] == [fresh.findings(ref) for ref in REFS]
