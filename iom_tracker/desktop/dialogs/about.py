"""What the program is, and whose work is in it."""

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.dialogs.messages import tell
from iom_tracker.environment.crash_reports import program_version


def tell_about(parent: QWidget) -> None:
    """Show the version and the licences."""
    words = QCoreApplication.translate(
        "about",
        "iom_tracker {version}: write, merge, clear and print commitment reports, with no network.\n\n"
        "Free software under the MIT licence. The window is made with Qt {qt} for Python (LGPL 3), "
        "its icons are Lucide (ISC licence).",
    )
    title = QCoreApplication.translate("about", "About iom_tracker")
    tell(parent, title, words.format(version=program_version(), qt=qVersion()))
