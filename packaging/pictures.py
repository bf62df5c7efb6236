"""Takes the pictures of the documentation: the window on the 2016 report, in both themes, off the screen.

Run it with the project's own environment: `.venv/bin/python packaging/pictures.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from iom_tracker.desktop.app import make_app, make_parts
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.environment.settings import Settings, save_settings
from iom_tracker.workflows.sample import sample_workspace

DOCS = Path(__file__).resolve().parent.parent / "docs"
SIZE = (1366, 768)


def main() -> int:
    """Take one picture in each theme and put it into docs/."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_app()
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        for theme in ("light", "dark"):
            take(app, theme, sample_workspace(Path(home)), DOCS / f"write_{theme}.png")
    return 0


def take(app: QApplication, theme: str, workspace: Path, picture: Path) -> None:
    """Open a workspace in a theme, wait for its first page, and save what the window shows."""
    save_settings(Settings(theme=theme))
    parts = make_parts(app)
    parts.window.resize(*SIZE)
    parts.window.show()
    page = QEventLoop()
    parts.session.contents_read.connect(lambda *_: QTimer.singleShot(0, page.quit))
    parts.window.open(workspace)
    page.exec()
    for widget in filter(QWidget.underMouse, parts.window.findChildren(QWidget)):
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # there is no pointer, but Qt thinks of one
    parts.window.grab().save(str(picture))
    parts.window.close()
    parts.background.close()


if __name__ == "__main__":
    sys.exit(main())
