"""Every finding in the 2016 report, each with a judgement of a person; whatever changes here is to be judged again."""

from pathlib import Path

import pytest

from iom_tracker.domain.proofreading.text_finding import Fault, Part
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_findings import read_findings
from iom_tracker.workflows.sample import sample_workspace

Told = tuple[str, Fault, str]  # where, what, and with which words the passage begins
MONITORING = "IOM's project and institutional level monitoring and reporting mechanisms"

# Faults that anybody would mend before printing.
FAULTS: list[Told] = [
    ("200011", Fault.REPEATED, "IOM commits to provide assistance on the basis of"),  # the whole text printed twice
    ("2016/200012/next_steps", Fault.OTHER_CODE, "B4"),  # 4B is meant, and written right two sections above
    ("2016/200001/message", Fault.UNCLOSED_QUOTE, "'Take concrete steps to"),  # the wording of the form itself
    ("2016/200004/message", Fault.UNCLOSED_QUOTE, "'Reduce and address displacement"),
    ("2016/200008/message", Fault.UNCLOSED_QUOTE, "'Reinforce, do not replace"),
]
# Texts that were pasted: true, and for their writers to judge. Six assessments are made of the same three sentences.
PASTED: list[Told] = [
    ("2016/200002/assessment", Fault.SIMILAR, "IOM's results based management system enables"),
    ("2016/200004/assessment", Fault.SIMILAR, MONITORING),
    ("2016/200007/assessment", Fault.SIMILAR, MONITORING),
    ("2016/200012/assessment", Fault.SIMILAR, MONITORING),
    ("2016/200014/assessment", Fault.SIMILAR, "IOM's results based management system enables"),
    ("2016/200016/assessment", Fault.SIMILAR, "IOM's project and institutional monitoring"),
    ("2016/200006/origin", Fault.REPEATED, "IOM commits to developing a set of policy"),  # why? the promise once more
    (
        "2016/200017/achievements",
        Fault.REPEATED,
        "IOM believes in strong commitment",
    ),  # the first sentence of the origin
]
# Acronyms that a reader from outside cannot look up in the report: each true, told once, at its first use.
ACRONYMS: list[Told] = [
    ("2016/200001/origin", Fault.ACRONYM, "HCTs"),  # humanitarian country teams
    ("2016/200001/origin", Fault.ACRONYM, "HCs"),  # humanitarian coordinators
    ("2016/200017/origin", Fault.ACRONYM, "MOS"),  # the minimum operating standards that another commitment names
    ("2016/200017/assessment", Fault.ACRONYM, "DG"),
    ("2016/200018/origin", Fault.ACRONYM, "CCCM"),  # spelled out only four commitments later
    ("2016/200018/achievements", Fault.ACRONYM, "PoC"),  # a site for the protection of civilians
    ("2016/200018/assessment", Fault.ACRONYM, "FGD"),
    ("2016/200018/assessment", Fault.ACRONYM, "KII"),
    ("2016/200018/assessment", Fault.ACRONYM, "IDI"),
    ("2016/200008/assessment", Fault.ACRONYM, "IDP"),  # every humanitarian knows it; other readers may not
    ("2016/200008/next_steps", Fault.ACRONYM, "UNDAC"),
    ("2016/200008/next_steps", Fault.ACRONYM, "ACFID"),
    ("2016/200012/achievements", Fault.ACRONYM, "UNEA"),
]
NONSENSE: list[Told] = []


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return sample_workspace(tmp_path)


def test_the_report_of_2016_has_these_findings_and_no_others(sample: Path) -> None:
    judged = sorted([*FAULTS, *PASTED, *ACRONYMS, *NONSENSE])
    found = read_findings(open_workspace(sample)).findings
    begins = {(where, fault): [said for w, f, said in judged if (w, f) == (where, fault)] for where, fault, _ in judged}
    told = []
    for each in found:
        beginning = next((said for said in begins.get((each.where, each.fault), []) if each.said.startswith(said)), "")
        told.append((each.where, each.fault, beginning or each.said))
    assert sorted(told) == judged


def test_no_sound_thing_of_the_report_is_pointed_at(sample: Path) -> None:
    found = read_findings(open_workspace(sample)).findings
    assert {each.fault for each in found} == {
        Fault.REPEATED,
        Fault.SIMILAR,
        *(fault for _, fault, _ in FAULTS + ACRONYMS),
    }
    assert [each.where for each in found if each.part is Part.COMMITMENT] == ["200011"]


def test_the_near_identical_assessments_name_each_other(sample: Path) -> None:
    found = {each.where: each for each in read_findings(open_workspace(sample)).findings if each.fault is Fault.SIMILAR}
    assert found["2016/200004/assessment"].count == 5
    assert found["2016/200016/assessment"].others == (
        "2016/200004/assessment",
        "2016/200007/assessment",
        "2016/200012/assessment",
    )
