"""What proofreading knows of the words of languages; all of it is data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in small letters, of all languages together; which one a text is in need not be known.

    Attributes:
        acronyms: that need no spelling out, in their own letters.
        connectors: small words that no letter of an acronym stands for.
        elisions: words that begin with an apostrophe, without it.
        beside_no_code: words beside which a letter and a number are no code of a transformation, as in “A4 paper”.
        before_year: words after which four digits are a year.
        after_year: words before which they are one.
        calendars: words that say that a year is counted by another calendar.
        years: that are named in every cycle, such as those of conventions and of agendas for decades.
    """

    acronyms: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    beside_no_code: frozenset[str] = frozenset()
    before_year: frozenset[str] = frozenset()
    after_year: frozenset[str] = frozenset()
    calendars: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
