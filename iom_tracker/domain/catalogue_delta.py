"""What one catalogue's JSON says that another's does not, so that a packet carries a change and not the whole.

A change to a value is one of these tables: `{"=": value}` puts another in its place; `{"fields": {name: change},
"without": [name]}` changes an object; `{"list": [[from, to] or {"=": item}], "changed": [[index, change]]}` makes a
list of runs of the old one and of new items, where indexes count the old one. A text that is not canonical JSON travels
whole, as `{"text": text}`.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import DamagedText

_KEYS: Final = ("id", "key", "code", "number")
_UNREADABLE: Final = (ValueError, TypeError, RecursionError)
Change = dict[str, object]


def delta(base: str, content: str) -> str:
    """Return what turns the base into the content; `apply_delta` gives the content back byte for byte."""
    try:
        change = canonical_json(_difference(json.loads(base), json.loads(content)))
        is_exact = apply_delta(base, change) == content
    except (*_UNREADABLE, DamagedText):
        is_exact, change = False, ""
    return change if is_exact else canonical_json({"text": content})


def apply_delta(base: str, delta: str) -> str:
    """Return the content that a delta was made for.

    It is never larger than the base and the delta together: each item of a list is used once at most.

    Raises:
        DamagedText: the delta is none, or was made for another base.
    """
    try:
        change = json.loads(delta)
        if isinstance(change, dict) and change.keys() == {"text"}:
            content = _text(change["text"])
        else:
            content = canonical_json(_applied(json.loads(base), change))
        content.encode("utf-8")
    except _UNREADABLE as error:
        raise DamagedText("a change to the catalogue") from error
    return content


def _difference(old: object, new: object) -> Change:
    if isinstance(old, dict) and isinstance(new, dict):
        return _difference_of_objects(old, new)
    if isinstance(old, list) and isinstance(new, list):
        for key in _KEYS:
            places, keys = _places(old, key), _places(new, key)
            if places is not None and keys is not None:
                return _difference_of_lists(old, new, [places.get(each) for each in keys])
    return {"=": new}


def _difference_of_objects(old: Mapping[str, object], new: Mapping[str, object]) -> Change:
    fields = {
        key: _difference(old[key], value) if key in old else {"=": value}
        for key, value in new.items()
        if key not in old or not _is_same(old[key], value)
    }
    return {"fields": fields, "without": sorted(old.keys() - new.keys())}


def _difference_of_lists(old: Sequence[object], new: Sequence[object], places: Sequence[int | None]) -> Change:
    """Describe a list by where each of its items stood in the old one; None for a new item."""
    pieces: list[list[int] | Change] = []
    changed: list[list[object]] = []
    for item, place in zip(new, places, strict=True):
        if place is None:
            pieces.append({"=": item})
            continue
        last = pieces[-1] if pieces else None
        if isinstance(last, list) and last[1] == place:
            last[1] = place + 1
        else:
            pieces.append([place, place + 1])
        if not _is_same(old[place], item):
            changed.append([place, _difference(old[place], item)])
    return {"list": pieces, "changed": changed}


def _places(items: Sequence[object], key: str) -> dict[str, int] | None:
    """Return where the item of each key stands; None unless every item is an object with a key of its own."""
    keys = [canonical_json(item[key]) for item in items if isinstance(item, dict) and key in item]
    places = {each: place for place, each in enumerate(keys)}
    return places if len(places) == len(items) else None


def _is_same(one: object, other: object) -> bool:
    # Python holds 1 and true for equal
    return canonical_json(one) == canonical_json(other)


def _applied(old: object, change: object) -> object:
    if isinstance(change, dict):
        if change.keys() == {"="}:
            return change["="]
        if change.keys() == {"fields", "without"} and isinstance(old, dict):
            return _applied_to_object(old, change["fields"], change["without"])
        if change.keys() == {"list", "changed"} and isinstance(old, list):
            return _applied_to_list(old, change["list"], change["changed"])
    raise DamagedText("a change of no known kind")


def _applied_to_object(old: Mapping[str, object], fields: object, without: object) -> dict[str, object]:
    if not isinstance(fields, dict) or not isinstance(without, list) or not old.keys() >= set(without):
        raise DamagedText("a change to other fields")
    kept = {name: value for name, value in old.items() if name not in without}
    return kept | {name: _applied(old.get(name), change) for name, change in fields.items()}


def _applied_to_list(old: Sequence[object], pieces: object, changed: object) -> list[object]:
    items = list(old)
    for index, change in map(_pair, _list(changed)):
        place = _whole_number(index, len(old) - 1)
        items[place] = _applied(old[place], change)
    unused = set(range(len(old)))
    new: list[object] = []
    for piece in _list(pieces):
        if isinstance(piece, dict):
            new.append(_applied(None, piece))
        else:
            run = _run(piece, len(old))
            if not unused.issuperset(run):
                raise DamagedText("an item that is used twice")
            unused.difference_update(run)
            new.extend(items[index] for index in run)
    return new


def _run(piece: object, length: int) -> range:
    start, stop = _pair(piece)
    return range(_whole_number(start, length), _whole_number(stop, length))


def _pair(value: object) -> tuple[object, object]:
    one, other = _list(value)
    return one, other


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise DamagedText("a change without its list")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise DamagedText("a change without its text")
    return value


def _whole_number(value: object, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise DamagedText("a change to an item that is not there")
    return value
