"""One paragraph of a story while it is read, and when it has been."""

from dataclasses import dataclass, field

from lxml import etree

from iom_tracker.documents.document_formats import PARAGRAPH
from iom_tracker.documents.prompts import Prompt
from iom_tracker.documents.story_place import Place
from iom_tracker.documents.tracked_changes import Marks, has_gone
from iom_tracker.documents.word_xml import one_line
from iom_tracker.domain.marked_text import MarkedBlock, MarkedSpan, unmarked_block
from iom_tracker.domain.richtext import Block, BlockType


@dataclass(slots=True, eq=False)
class StoryParagraph:
    """A paragraph as it was read.

    Attributes:
        element: it or, where a content control stands inside of a line, the control's content.
        words: with their marks where they may have any; as they stand where nothing was tracked.
        style: the id of its style; empty where it names none.
        bookmarks: the names of those that begin in it.
        comments: the ids of those that begin in it.
        images: what its images are called.
        host: the paragraph on which it hangs, where it stands in a text box or a note.
        is_host: whether anything hangs on it.
        prompt: what of it Word shows where nothing is said; it is not among the words.
    """

    element: etree._Element
    place: Place
    words: Block | MarkedBlock
    style: str = ""
    bookmarks: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    host: "StoryParagraph | None" = None
    is_host: bool = False
    prompt: Prompt | None = None
    _text: str | None = field(default=None, init=False, repr=False)

    @property
    def block(self) -> MarkedBlock:
        """Its words with their marks, whether they have any or not."""
        return self.words if isinstance(self.words, MarkedBlock) else unmarked_block(self.words)

    @property
    def text(self) -> str:
        """Its words on one line, with every change accepted."""
        if self._text is None:
            self._text = one_line(self.words.text)
        return self._text

    @property
    def text_before(self) -> str:
        """Its words on one line, with every change rejected."""
        return one_line("".join([each.span.text for each in self.block.spans if not each.is_new]))

    @property
    def is_tracked(self) -> bool:
        """Whether any of its words were changed with tracking on."""
        return isinstance(self.words, MarkedBlock) and any(span.marks for span in self.words.spans)

    @property
    def is_joined(self) -> bool:
        """Whether its end was taken out, so that it goes on with the next paragraph."""
        return isinstance(self.words, MarkedBlock) and has_gone(self.words.end)


@dataclass(frozen=True, slots=True, eq=False)
class Aside:
    """What hangs on a paragraph: a text box, a note, or a content control inside of its line.

    Attributes:
        links: the addresses that the part leads to in which it stands.
        is_line: whether it is words and not paragraphs.
    """

    element: etree._Element
    marks: Marks
    place: Place
    links: dict[str, str]
    is_line: bool = False


@dataclass(slots=True)
class Line:
    """A paragraph while it is read; most have nothing but a style and words.

    Attributes:
        prompts: the numbers of the spans that Word shows where nothing is said (see `without_prompts`).
    """

    place: Place
    end: Marks
    style: str = ""
    kind: tuple[BlockType, int] = PARAGRAPH
    before: tuple[BlockType, int] | None = None
    spans: list[MarkedSpan] = field(default_factory=list)
    prompts: dict[int, bool] = field(default_factory=dict)
    bookmarks: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    asides: tuple[Aside, ...] = ()
