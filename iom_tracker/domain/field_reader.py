"""Reads the fields of plain data and names every mistake in it by its field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from iom_tracker.domain.errors import Mistake
from iom_tracker.domain.identity import is_identifier

Data = Mapping[str, object]
Item = TypeVar("Item")
UNKNOWN_FIELD: Final = "is not a known field"
_IDENTIFIER: Final = "may hold only letters, digits, '_', '.' and '-', and must not start with a sign"


@dataclass
class FieldReader:
    """Reads the fields of one table and notes each mistake instead of stopping at the first."""

    data: Data
    path: str = ""
    mistakes: list[Mistake] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text that is not blank, or the default."""
        value = self._value(key, required=default is None)
        if isinstance(value, str) and value.strip():
            return value
        if value is not None:
            self.note(key, "must be a text that is not blank")
        return default or ""

    def identifier(self, key: str) -> str:
        """Return a text that may be part of a section reference."""
        value = self.text(key)
        if value and not is_identifier(value):
            self.note(key, _IDENTIFIER)
        return value

    def optional_identifier(self, key: str) -> str | None:
        """Return a text that may be part of a section reference, or None where there is none."""
        return self.identifier(key) or None if key in self.data else None

    def identifiers(self, key: str) -> tuple[str, ...]:
        """Return a list of texts that may be part of a section reference; it may be absent."""
        values = self.texts(key, required=False)
        if not all(map(is_identifier, values)):
            self.note(key, f"each {_IDENTIFIER}")
        elif len(set(values)) < len(values):
            self.note(key, "must not name anything twice")
        return values

    def whole_number(self, key: str, *, lowest: int, required: bool = True) -> int | None:
        """Return a whole number that is not below the lowest."""
        value = self._value(key, required=required)
        if isinstance(value, int) and not isinstance(value, bool) and value >= lowest:
            return value
        if value is not None:
            self.note(key, f"must be a whole number, {lowest} or more")
        return None

    def whole_numbers(self, key: str, *, lowest: int) -> tuple[int, ...]:
        """Return a list of whole numbers that are not below the lowest; it holds at least one."""
        value = self._value(key)
        if isinstance(value, list) and value and all(type(item) is int and item >= lowest for item in value):
            return tuple(value)
        if value is not None:
            self.note(key, f"must be a list of whole numbers, {lowest} or more")
        return ()

    def truth(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._value(key, required=False)
        if value is not None and not isinstance(value, bool):
            self.note(key, "must be true or false")
        return value if isinstance(value, bool) else default

    def texts(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        """Return a list of texts that are not blank; a required one holds at least one."""
        value = self._value(key, required=required)
        if (
            isinstance(value, list)
            and (value or not required)
            and all(isinstance(item, str) and item.strip() for item in value)
        ):
            return tuple(value)
        if value is not None:
            self.note(key, "must be a list of texts that are not blank")
        return ()

    def text_map(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a table of texts, sorted by key; it may be absent."""
        value = self._value(key, required=False)
        if isinstance(value, dict) and all(isinstance(item, str) and item.strip() for item in value.values()):
            return tuple(sorted(value.items()))
        if value is not None:
            self.note(key, "must be a table of texts that are not blank")
        return ()

    def table(self, key: str) -> "FieldReader":
        """Return the reader of a table inside this one."""
        value = self._value(key)
        if not isinstance(value, dict):
            if value is not None:
                self.note(key, "must be a table")
            return FieldReader({}, self._inside(key), [])
        return FieldReader(value, self._inside(key), self.mistakes)

    def tables(self, key: str, read: "Callable[[FieldReader], Item]", *, required: bool = True) -> tuple[Item, ...]:
        """Return what `read` makes of each table in a list of tables."""
        value = self._value(key, required=required)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            if value is not None:
                self.note(key, "must be a list of tables")
            return ()
        return tuple(self._read_item(key, number, item, read) for number, item in enumerate(value, 1))

    def note(self, key: str, problem: str) -> None:
        """Note a mistake in a field."""
        self.mistakes.append(Mistake(self._inside(key), problem))

    def refuse_unknown(self) -> None:
        """Note every field that nothing asked for."""
        for key in self.data:
            if key not in self._seen:
                self.note(key, UNKNOWN_FIELD)

    def _read_item(self, key: str, number: int, item: Data, read: "Callable[[FieldReader], Item]") -> Item:
        inner = FieldReader(item, f"{self._inside(key)}[{number}]", self.mistakes)
        value = read(inner)
        inner.refuse_unknown()
        return value

    def _value(self, key: str, *, required: bool = True) -> object:
        self._seen.add(key)
        if key not in self.data and required:
            self.note(key, "is missing")
        return self.data.get(key)

    def _inside(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key
