"""What an export printed around the report is known again when the document comes back, as page furniture.

Of each line a digest is kept. Lines at the head and foot of pages that the export did not print are somebody's, and are
listed; where it is not known what was printed there, they are furniture as ever.
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from iom_tracker.documents.outside_lines import OutsideLines
from iom_tracker.domain.canonical_json import canonical_json, digest_of
from iom_tracker.domain.reading import DocumentReading, ReportReading
from iom_tracker.domain.word_count import count_words
from iom_tracker.storage.workspace import Transaction

_PRINTED: Final = "printed lines"  # the setting: which lines each export printed; most print the same ones
_MOST_EXPORTS: Final = 200
_DIGITS: Final = 16
_IMAGE: Final = "image "


@dataclass(frozen=True, slots=True)
class _Noted:
    exports: dict[str, str]
    lines: dict[str, list[str]]


def note_printed_lines(transaction: Transaction, export: str, around: OutsideLines) -> None:
    """Note what an export printed around the report."""
    noted = _noted(transaction)
    images = (_IMAGE + _named(each) for each in around.images)
    digests = sorted({_digest(each) for each in (*around.lines, *images)})
    name = digest_of(" ".join(digests))[:_DIGITS]
    last = dict([*noted.exports.items(), (export, name)][-_MOST_EXPORTS:])
    lines = {key: found for key, found in {**noted.lines, name: digests}.items() if key in last.values()}
    said = {"exports": list(map(list, last.items())), "lines": lines}
    transaction.settings.put(_PRINTED, canonical_json(said))


def without_printed_lines(transaction: Transaction, reading: DocumentReading) -> DocumentReading:
    """Return a document in which what the export printed around the report is furniture, and nothing else is."""
    noted = _noted(transaction)
    name = noted.exports.get(reading.stamp.export) if reading.stamp else None
    if name is None:
        return reading
    return replace(reading, report=_sorted_out(reading.report, frozenset(noted.lines[name])))


def _sorted_out(report: ReportReading, known: Collection[str]) -> ReportReading:
    ours = [each for each in report.not_placed if _digest(each) in known]
    kept = [each for each in report.not_placed if _digest(each) not in known and _digest(_IMAGE + each) not in known]
    added = [each for each in report.pages if _digest(each) not in known]
    moved = sum(map(count_words, added)) - sum(map(count_words, ours))
    words = replace(report.words, furniture=report.words.furniture - moved, not_placed=report.words.not_placed + moved)
    return replace(report, not_placed=(*kept, *added), words=words, pages=())


def _noted(transaction: Transaction) -> _Noted:
    said = json.loads(transaction.settings.all().get(_PRINTED, '{"exports":[],"lines":{}}'))
    return _Noted(dict(said["exports"]), said["lines"])


def _named(image: str) -> str:
    """Return how an image is told where it has no place."""
    return f"[{image}]"


def _digest(line: str) -> str:
    return hashlib.sha256(" ".join(line.split()).encode()).hexdigest()[:_DIGITS]
