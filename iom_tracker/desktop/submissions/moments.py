"""Times and days as people say them, by the clock of this machine; nothing is decided by them."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from iom_tracker.desktop.appearance.counting import with_number

_DAYS_IN_WORDS = 7


def instant(time: str) -> int:
    """Return a time as a number to sort by; 0 where there is none or it cannot be read."""
    moment = _moment(time)
    return moment.toMSecsSinceEpoch() if moment.isValid() else 0


def day_of(time: str) -> str:
    """Return the local day of a time; as it was written where it cannot be read."""
    moment = _moment(time)
    return _day_words(moment.toLocalTime().date()) if moment.isValid() else time


def clock_time_of(time: str) -> str:
    """Return the local day and hour of a time; as it was written where it cannot be read."""
    moment = _moment(time)
    if not moment.isValid():
        return time
    return QLocale().toString(moment.toLocalTime(), QCoreApplication.translate("Submissions", "d MMM yyyy HH:mm"))


def ago(time: str, now: QDateTime | None = None) -> str:
    """Return how long ago a time was, or its day: where that is more than a week, and where a clock is wrong."""
    moment = _moment(time)
    if not moment.isValid():
        return time
    day = moment.toLocalTime().date()
    days = day.daysTo((now or QDateTime.currentDateTime()).date())
    if days == 0:
        return QCoreApplication.translate("Submissions", "today")
    if days == 1:
        return QCoreApplication.translate("Submissions", "yesterday")
    if 0 < days <= _DAYS_IN_WORDS:
        return with_number(QCoreApplication.translate("Submissions", "{n} days ago"), days)
    return _day_words(day)


def days_left(due: str, now: QDateTime | None = None) -> int | None:
    """Return how many days are left until a day such as `2017-02-28`; None where there is none."""
    day = _day(due)
    return (now or QDateTime.currentDateTime()).date().daysTo(day) if day.isValid() else None


def due_words(due: str, now: QDateTime | None = None) -> str:
    """Return by when something is due, and how far that is; empty where nothing is said."""
    days = days_left(due, now)
    if days is None:
        return due
    words = QCoreApplication.translate("Submissions", "due {day}, {distance}")
    return words.format(day=_day_words(_day(due)), distance=_distance(days))


def _distance(days: int) -> str:
    translate = QCoreApplication.translate
    if days in {0, 1}:
        return translate("Submissions", "tomorrow") if days else translate("Submissions", "today")
    if days > 0:
        return with_number(translate("Submissions", "in {n} days"), days)
    if days == -1:
        return translate("Submissions", "yesterday")
    return with_number(translate("Submissions", "{n} days ago"), -days)


def _moment(time: str) -> QDateTime:
    return QDateTime.fromString(time, Qt.DateFormat.ISODate)


def _day(due: str) -> QDate:
    return QDate.fromString(due, Qt.DateFormat.ISODate)


def _day_words(day: QDate) -> str:
    return QLocale().toString(day, QCoreApplication.translate("Submissions", "d MMM yyyy"))
