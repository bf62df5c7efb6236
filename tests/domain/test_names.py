import pytest

from iom_tracker.domain.errors import NameTooLong
from iom_tracker.domain.names import LONGEST, same_name, tidy_name


def test_needless_white_space_goes() -> None:
    assert tidy_name("  Port\tau  Prince\n") == "Port au Prince"


def test_a_name_that_no_list_could_show_is_refused() -> None:
    assert tidy_name("x" * LONGEST) == "x" * LONGEST
    with pytest.raises(NameTooLong) as refused:
        tidy_name("x" * (LONGEST + 1))
    assert (refused.value.name, refused.value.most) == ("x" * 40, LONGEST)


def test_capitals_and_spaces_do_not_tell_names_apart() -> None:
    assert same_name("Port  au Prince", "port au prince ")
    assert not same_name("Haiti", "Kenya")
