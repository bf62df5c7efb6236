"""How the exact versions of all packages are written anew, with the digest of every file and no address."""

from private_environment import FOR_TESTING, LOCKS, PROGRAMS
from steps import call, say

COMPILE = ("uv", "--quiet", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes")
PLAIN = ("--no-annotate", "--no-header", "--only-binary", ":all:")
ALL = FOR_TESTING.locks[0].name


def renew(arguments: list[str]) -> None:
    """Write all locks; versions stay as they are unless --upgrade is among the arguments."""
    _write(ALL, "pyproject.toml", "--group", "dev", *arguments)
    _write("constraints.txt", "pyproject.toml", "--constraints", str(LOCKS / ALL))
    _write("constraints-build.txt", "--group", "build", "--constraints", str(LOCKS / ALL))


def _write(name: str, *what: str) -> None:
    say(f"Writing packaging/{name}")
    uv, *compile_ = COMPILE
    failure = "The lock could not be written"
    call([PROGRAMS / uv, *compile_, *PLAIN, *what, "--output-file", LOCKS / name], failure=failure)
