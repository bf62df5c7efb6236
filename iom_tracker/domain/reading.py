"""What was found in a document: its sections, and an account of every word in it."""

from dataclasses import dataclass
from typing import Self

from iom_tracker.domain.identity import CommitmentId, QuestionKey, TransformationCode
from iom_tracker.domain.report import ReportStamp
from iom_tracker.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class WordAccount:
    """Where the words of a document went. The four places add up to the total, which is counted by itself.

    Attributes:
        placed: words in answers and in the texts of commitments.
        headings: words in headings of transformations, commitments and questions, titles and contents.
        furniture: words that the pages carry: header lines, page numbers.
        not_placed: words for which there is no section.
    """

    total: int
    placed: int
    headings: int
    furniture: int
    not_placed: int

    @property
    def balances(self) -> bool:
        """Whether every word is accounted for."""
        return self.total == self.placed + self.headings + self.furniture + self.not_placed

    @classmethod
    def nothing(cls) -> Self:
        """Return the account of a document without words."""
        return cls(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class ReadSection:
    """An answer that was found, with the question as it is printed there.

    Attributes:
        base: the first characters of the id of the revision that was exported; empty where the document does not say.
    """

    question: QuestionKey
    heading: str
    body: RichText
    base: str = ""


@dataclass(frozen=True, slots=True)
class ReadUnit:
    """A commitment that was found, or a transformation with answers of its own.

    Attributes:
        commitment: None for answers of the transformation itself.
        text: the commitment's paragraphs as printed.
    """

    transformation: TransformationCode
    commitment: CommitmentId | None
    text: tuple[str, ...]
    sections: tuple[ReadSection, ...]


@dataclass(frozen=True, slots=True)
class ReportReading:
    """A document, read.

    Attributes:
        titles: the transformations' titles as printed, in order.
        not_placed: the texts for which there is no section, in order.
    """

    titles: tuple[tuple[TransformationCode, str], ...]
    units: tuple[ReadUnit, ...]
    not_placed: tuple[str, ...]
    words: WordAccount


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A Word file, read.

    Attributes:
        stamp: what ties the file to the workspace that it was exported from; None where it is lost.
    """

    stamp: ReportStamp | None
    report: ReportReading
