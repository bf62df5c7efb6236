import pytest

from iom_tracker.domain.errors import FileMissing
from iom_tracker.environment.resources import resource


def test_a_shipped_file_and_a_shipped_folder_are_found() -> None:
    assert resource("frameworks").is_dir()
    assert resource("frameworks", "agenda-for-humanity", "framework.toml").is_file()


def test_a_file_that_is_not_shipped_is_missing() -> None:
    with pytest.raises(FileMissing) as refused:
        resource("frameworks", "none.toml")
    assert refused.value.path.name == "none.toml"
