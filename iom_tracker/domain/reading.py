"""What was found in a document: its sections, and an account of every word in it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Self

from iom_tracker.domain.identity import CommitmentId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.legacy import LegacyNotes
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.report import ReportStamp
from iom_tracker.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class WordAccount:
    """Where the words of a document went. The four places add up to the total, which is counted by itself.

    Attributes:
        placed: words in answers and in the texts of commitments.
        headings: words in headings of transformations, commitments and questions, titles and contents.
        furniture: words that the pages carry: header lines, page numbers.
        not_placed: words for which there is no section, also those of a commitment's text that is not taken over.
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


class FoundBy(StrEnum):
    """By what an answer was found to belong to its section, the surest first."""

    TAG = "tag"
    TITLE = "title"
    BOOKMARK = "bookmark"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class ReadComment:
    """A comment in a document.

    Attributes:
        author: as the document names them.
        time: as the document gives it, ISO 8601; empty where it gives none.
        quote: the words that it is about, as they stand in the accepted text; empty where they are gone, or are
            those of the heading.
        replies: in the order of the document.
    """

    author: str
    time: str
    text: str
    quote: str = ""
    replies: tuple["ReadComment", ...] = ()
    is_resolved: bool = False


class ReadSection(NamedTuple):
    """An answer that was found, with the question as it is printed there.

    Attributes:
        body: with every tracked change accepted.
        base: the first characters of the id of the revision that was exported; empty where the document does not say.
        marked: the same with its tracked changes; None where there are none.
        found_by: what says that it belongs to this section.
    """

    question: QuestionKey
    heading: str
    body: RichText
    base: str = ""
    marked: MarkedText | None = None
    found_by: FoundBy = FoundBy.HEADING
    comments: tuple[ReadComment, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadUnit:
    """A commitment that was found, or a transformation with answers of its own.

    Attributes:
        commitment: None for answers of the transformation itself.
        text: the commitment's paragraphs as printed.
        text_words: how many of the document's words these are; it says nothing of what was said.
    """

    transformation: TransformationCode
    commitment: CommitmentId | None
    text: tuple[str, ...]
    sections: tuple[ReadSection, ...]
    text_words: int = field(default=0, compare=False)


class ByHand(StrEnum):
    """What was done to words of an answer by hand that no answer can hold; the words are kept."""

    STRUCK = "struck"
    HIDDEN = "hidden"
    TABLE = "table"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    TEXT_BOX = "text_box"
    FORMULA = "formula"
    PROMPT = "prompt"


@dataclass(frozen=True, slots=True)
class Caution:
    """Something in an answer that is not as it stood in the document.

    Attributes:
        words: that are struck through or hidden, are a formula's, or stand where the document says that nothing does;
            else empty.
    """

    ref: SectionRef
    kind: ByHand
    words: str = ""


class Against(StrEnum):
    """What speaks against where an answer was placed."""

    TAG = "tag"
    TITLE = "title"
    HEADING = "heading"
    COMMITMENT = "commitment"
    CONTROL = "control"
    OTHER_TEXT = "other_text"
    SWALLOWED = "swallowed"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Something that speaks against where an answer was placed.

    Attributes:
        ref: where it was placed.
        subject: where it, or the part of it that is swallowed, would belong instead: the reference of a section or the
            id of a commitment; else empty.
    """

    ref: SectionRef
    kind: Against
    subject: str = ""


@dataclass(frozen=True, slots=True)
class ReportReading:
    """A document, read.

    Attributes:
        titles: the transformations' titles as printed, in order.
        not_placed: the texts for which there is no section, in order.
        comments: those that are about no section.
        disagreements: what speaks against where answers were placed.
        cautions: what in the answers is not as it stood in the document.
        pages: the lines at the head and foot of pages, each once, as far as it is not known whose they are; their words
            count as furniture.
    """

    titles: tuple[tuple[TransformationCode, str], ...]
    units: tuple[ReadUnit, ...]
    not_placed: tuple[str, ...]
    words: WordAccount
    comments: tuple[ReadComment, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    cautions: tuple[Caution, ...] = ()
    pages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """A Word file, read.

    Attributes:
        stamp: what ties the file to the workspace that it was exported from; None where it is lost.
        legacy: how a report from elsewhere was understood; None for what this program exported, and for plain text.
        holds_formats: whether it could say that words are bold, italic or a link.
    """

    stamp: ReportStamp | None
    report: ReportReading
    legacy: LegacyNotes | None = None
    holds_formats: bool = True
