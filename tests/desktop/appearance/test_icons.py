from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from iom_tracker import desktop
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.environment.resources import resource

SIZE = QSize(32, 32)


@pytest.fixture
def all_desktop_code() -> str:
    package = Path(desktop.__file__).parent
    return "\n".join(file.read_text(encoding="utf-8") for file in package.rglob("*.py"))


def strongest(image: QImage) -> QColor:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


@pytest.mark.parametrize("name", [file.stem for file in resource("icons", "lucide").glob("*.svg")])
def test_every_shipped_drawing_can_be_drawn(theme: Theme, name: str) -> None:
    assert strongest(icon(name, theme).pixmap(SIZE).toImage()).alpha() > 200


def test_an_icon_follows_the_theme_without_being_made_again(theme: Theme) -> None:
    moon = icon("moon", theme, "accent")
    before = strongest(moon.pixmap(SIZE).toImage())

    theme.choose("dark")

    after = strongest(moon.pixmap(SIZE).toImage())
    assert before.name() != after.name()


def test_an_icon_is_sharp_where_the_screen_has_more_pixels(theme: Theme) -> None:
    assert icon("moon", theme).pixmap(SIZE, 2.0).size() == SIZE * 2


def test_an_icon_that_cannot_be_used_looks_so(theme: Theme) -> None:
    moon = icon("moon", theme)
    enabled = strongest(moon.pixmap(SIZE, QIcon.Mode.Normal).toImage())
    disabled = strongest(moon.pixmap(SIZE, QIcon.Mode.Disabled).toImage())
    assert enabled.name() != disabled.name()


def test_icons_may_be_copied_and_changed(theme: Theme) -> None:
    for _ in range(50):
        copy = QIcon(icon("moon", theme))
        copy.addPixmap(copy.pixmap(SIZE))
        assert not copy.pixmap(SIZE).isNull()


def test_no_drawing_is_shipped_that_nothing_shows(all_desktop_code: str) -> None:
    shipped = [file.stem for file in resource("icons", "lucide").glob("*.svg")]
    assert [name for name in shipped if f'"{name}"' not in all_desktop_code] == []


def test_the_licence_of_the_icons_is_shipped() -> None:
    assert "ISC License" in resource("icons", "lucide", "LICENSE").read_text()
