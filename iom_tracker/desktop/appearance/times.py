"""Times as people write them, on the clock of this machine; nothing is decided by them."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt


def moment_words(time: str) -> str:
    """Return a time in ISO 8601 as people write it, on the clock of this machine; as it is where it is none."""
    found = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    form = QCoreApplication.translate("Times", "d MMM yyyy, HH:mm")
    return QLocale().toString(found.toLocalTime(), form) if found.isValid() else time


def short_day_words(time: str) -> str:
    """Return the day of a time as people write it where there is little room; as it is where it is none."""
    found = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    return QLocale().toString(found.toLocalTime(), "d MMM yyyy") if found.isValid() else time


def clock_words(time: str) -> str:
    """Return a time in ISO 8601 as the hour where it is of today, else with its day; as it is where it is none."""
    found = QDateTime.fromString(time, Qt.DateFormat.ISODate).toLocalTime()
    is_today = found.isValid() and found.date() == QDate.currentDate()
    return QLocale().toString(found, "HH:mm") if is_today else moment_words(time)
