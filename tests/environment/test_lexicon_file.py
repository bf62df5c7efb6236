from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadFramework
from iom_tracker.environment.lexicon_file import load_lexicon, read_lexicon
from iom_tracker.environment.resources import resource


def test_the_shipped_lexicon_knows_words_of_several_languages() -> None:
    lexicon = load_lexicon()
    assert {"UN", "ONU", "UNHCR"} <= lexicon.acronyms
    assert {"in", "depuis", "hasta", "عام"} <= lexicon.before_year
    assert 2030 in lexicon.years


def test_every_mistake_in_a_lexicon_is_named(tmp_path: Path) -> None:
    file = tmp_path / "lexicon.toml"
    shipped = resource("proofreading", "lexicon.toml").read_text(encoding="utf-8")
    file.write_text(shipped.replace("years = [2025", 'years = ["x", 2025') + "\nother = 1\n", encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_lexicon(file)
    assert [mistake.field for mistake in refused.value.mistakes] == ["years", "other"]


def test_a_lexicon_without_words_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "lexicon.toml"
    file.write_text("", encoding="utf-8")
    with pytest.raises(BadFramework) as refused:
        read_lexicon(file)
    assert {mistake.problem for mistake in refused.value.mistakes} == {"is missing"}
