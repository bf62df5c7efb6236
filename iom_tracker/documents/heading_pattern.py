"""A heading's template, as in `Commitment ID: {id}`, becomes a pattern that finds it in a text."""

import re
from dataclasses import dataclass
from typing import Final, Self

_PLACEHOLDER = re.compile(r"(\{\w+\})")
_LITERAL = re.compile(r"\w+|\s*[^\w\s]\s*|\s+")
_VALUES: Final = {
    "{code}": r"(?P<code>[A-Za-z0-9][A-Za-z0-9_.-]*?)",
    "{id}": r"(?P<id>[A-Za-z0-9][A-Za-z0-9_.-]*)",
    "{title}": r"(?P<title>.*)",
}


@dataclass(frozen=True, slots=True)
class HeadingPattern:
    """Finds a heading: strictly with all its signs, loosely also without them.

    Attributes:
        has_words: whether the template has words of its own, so that what it finds is no chance.
    """

    strict: re.Pattern[str]
    loose: re.Pattern[str]
    has_words: bool

    @classmethod
    def of(cls, template: str) -> Self:
        """Return the pattern of a template."""
        return cls(
            strict=_compiled(template, sign=r"\s*{}\s*"),
            loose=_compiled(template, sign=r"(?:\s*{}\s*|\s+|\Z)"),
            has_words=any(character.isalpha() for character in _PLACEHOLDER.sub("", template)),
        )

    def find(self, text: str, name: str) -> tuple[str, str, bool] | None:
        """Return the value of a placeholder, the title (if there is one) and whether all signs are there."""
        strict = self.strict.fullmatch(text)
        found = strict or self.loose.fullmatch(text)
        if found is None:
            return None
        return found[name], (found.groupdict().get("title") or "").strip(), strict is not None


def _compiled(template: str, sign: str) -> re.Pattern[str]:
    parts = []
    for part in _PLACEHOLDER.split(template):
        if part in _VALUES:
            parts.append(_VALUES[part])
        else:
            parts += [_literal(token, sign) for token in _LITERAL.findall(part)]
    return re.compile(r"\s*" + "".join(parts) + r"\s*", re.IGNORECASE | re.DOTALL)


def _literal(token: str, sign: str) -> str:
    if token.isspace():
        return r"\s+"
    return re.escape(token) if token[0].isalnum() else sign.format(re.escape(token.strip()))
