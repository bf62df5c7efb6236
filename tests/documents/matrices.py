"""Matrices with names of any kind in every place where a person can write one."""

from dataclasses import replace

from hypothesis import strategies as st

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.matrix import Matrix, lay_out_matrix
from iom_tracker.domain.richtext import clean
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.matrix_files import load_matrix_wording
from tests.builders import a_catalogue, a_commitment, a_cycle, a_question, a_ref
from tests.overviews import a_status, an_overview

SIGNS = "=+-@\t\r\n;\"',＝"


def a_matrix(office: str = "Haiti", name: str = "Camps", *, language: str = "en", is_training: bool = False) -> Matrix:
    """Return a matrix with an office, a person, a commitment, a question and a note of these names."""
    ref = a_ref("context")
    question = replace(a_question("context"), short=name)
    catalogue = a_catalogue(a_cycle(replace(a_commitment("200001", "3A"), name=name), questions=[question]))
    overview = an_overview(
        a_status(ref, SectionState.RETURNED, words=3, cap=2),
        catalogue=catalogue,
        assignees={ref: (Assignee(office), Assignee(office, name))},
        notes={ref: (name,)},
        terms=(OfficeTerms(office, language, "2017-02-28"),),
        is_training=is_training,
    )
    return lay_out_matrix(overview, load_matrix_wording(language))


def names() -> st.SearchStrategy[str]:
    """Return names as a workspace may hold them: signs of formulas first, quotes, line ends, any letters."""
    text = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from(SIGNS), max_size=12)
    start = st.sampled_from([*SIGNS, "=1+1", "=HYPERLINK(", "'", "_x0041_", ""])
    return st.builds(lambda first, rest: clean(first + rest + "."), start, text)
