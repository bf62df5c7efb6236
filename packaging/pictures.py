"""Takes the pictures of the documentation: the window on the 2016 report, in both themes, off the screen.

Run it with the project's own environment: `.venv/bin/python packaging/pictures.py`.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1366, 768)


def main() -> int:
    """Take one picture in each theme and put it into docs/."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as home:
        os.environ["IOM_TRACKER_HOME"] = home
        for theme in ("light", "dark"):
            _take(theme, Path(home), ROOT / "docs" / f"write_{theme}.png")
    return 0


def _take(theme: str, home: Path, picture: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from iom_tracker.desktop.app import make_app, make_parts
    from iom_tracker.environment.settings import Settings, save_settings
    from iom_tracker.workflows.sample import sample_workspace

    save_settings(Settings(theme=theme))
    running = QApplication.instance()
    parts = make_parts(running if isinstance(running, QApplication) else make_app())
    parts.window.resize(*SIZE)
    parts.window.show()
    page = QEventLoop()
    parts.session.contents_read.connect(lambda *_: QTimer.singleShot(0, page.quit))
    parts.window.open(sample_workspace(home / "sample"))
    page.exec()
    parts.window.grab().save(str(picture))
    parts.window.close()
    parts.background.close()


if __name__ == "__main__":
    sys.exit(main())
