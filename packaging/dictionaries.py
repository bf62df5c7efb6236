"""The Hunspell dictionaries that are shipped: fetched as Debian packages, held against known digests, never committed.

They are fetched and not installed, so that nobody needs to be root for it. They lie in `resources/dictionaries`, each
with its licence and with what its makers say of it, and go into the wheel from there.
"""

import gzip
import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import system_packages
from steps import ROOT, StepError, call, say

FOLDER = ROOT / "resources" / "dictionaries"
LICENCES = Path("/usr/share/common-licenses")
NOTICE, COPYRIGHT = "NOTICE.txt", "COPYRIGHT.txt"
AFFIXES, WORDS = "words.aff", "words.dic"


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary, the package that holds it, and every content of it that was looked at.

    Attributes:
        name: of its files in the package, without the ending.
        makers: whose work it is, and where that can be found.
        licence: which of the licences that its makers offer it is shipped under.
        texts: the licence's own words, as Debian names them.
        known: versions, each with the SHA-256 of the affixes and of the words.
    """

    code: str
    package: str
    name: str
    makers: str
    licence: str
    texts: tuple[str, ...]
    known: tuple[tuple[str, str, str], ...]


DICTIONARIES = (
    Dictionary(
        "en",
        "hunspell-en-gb",
        "en_GB",
        "British English, by Kevin Atkinson, David Bartlett, Andrew Brown, Marco A. G. Pinto and others",
        "GNU LGPL, version 3",
        ("LGPL-3", "GPL-3"),
        (
            (
                "7.5.0",
                "d9de51fae3020ddea29285e0e2ec59efd123e799798044d75c26367c5874f96c",
                "3debccf0d99c9a4112824eac0cd43a0693b3aea125850d8b539f771e6c060d89",
            ),
            (
                "25.2.3",
                "0fd6ed120ef28957847d98ba5149b117e27116cf81b5aa36208453f6755a36fd",
                "04e90f34f5263bf26780e9c4a442e9ad16584e227af49ddd1b3b21b01df5b29c",
            ),
        ),
    ),
    Dictionary(
        "en-US",
        "hunspell-en-us",
        "en_US",
        "American English, by Kevin Atkinson and others, from the word lists of SCOWL",
        "that of SCOWL, in the manner of the BSD's, or in the public domain",
        (),
        (
            (
                "2020.12.07",
                "70fe5778717d097ce2f3326baaa5c1e4d2206d81a5a81d3ea8e11c4770806dd5",
                "829a043cf078d1e80e886289a13823454977f442a239a859d2133ea61944aa60",
            ),
        ),
    ),
    Dictionary(
        "fr",
        "hunspell-fr-classical",
        "fr",
        "French, “classique”, by the contributors of Dicollecte and Grammalecte",
        "Mozilla Public License 2.0",
        ("MPL-2.0",),
        (
            (
                "7.0",
                "b0aa05cec5f2de2372c3ab6b2726288c39fcb384e602dbade97e91020edc25a7",
                "4b1415593d599dbd943dde6d00515bbde3b4287ab62666242d959f74ddb16a6e",
            ),
        ),
    ),
    Dictionary(
        "es",
        "hunspell-es",
        "es_ES",
        "Spanish, by Santiago Bosio and others",
        "Mozilla Public License 1.1, of three that are offered",
        ("MPL-1.1",),
        (
            (
                "7.5.0",
                "459fcfa76382eb2333a3c2833053b3c37bb92345add3f8ad61e94e4413402c40",
                "7a32942f6936329ea0bc311a6288d193a29cb05b3dd79a2e6115a335f7197f5e",
            ),
            (
                "25.2.3",
                "e73a9bf8e1383f4986a5dc9e2fbed49371c0c61f511c626d15586bd433c1cad9",
                "6975dddec3d5d2c676069537bc67b4b5f786c65c5d4cf6703a82acf779ac9ec1",
            ),
        ),
    ),
    Dictionary(
        "ar",
        "hunspell-ar",
        "ar",
        "Arabic, by the project Ayaspell",
        "Mozilla Public License 1.1, of three that are offered",
        ("MPL-1.1",),
        (
            (
                "3.2",
                "e76aa9c94b8285ca72b37c5d6c513484d2b9e9d393d2c602b5018d612e37e1ee",
                "7aeb0346703918e1702f18e0278021c4d1fe799acea84d676c29eb0a869bad51",
            ),
            (
                "3.5",
                "cec30b8621001e49618feb05aec1984c5fcfbf7d2ec309901d5cbf66585217a3",
                "942797ef98cc104aebb0d99056a98bed08e400c7a9c41fd49014a3b5e1abe093",
            ),
        ),
    ),
)


def provide(folder: Path = FOLDER) -> None:
    """Fetch the dictionaries that are missing; where that cannot be, say what is then not there."""
    missing = [each for each in DICTIONARIES if not is_ready(folder, each)]
    if not missing:
        return
    try:
        fetch(missing, folder)
    except StepError as error:
        names = ", ".join(each.code for each in missing)
        say(f"{error}\nSpelling is not checked in these languages, and tests that need them are skipped: {names}.")


def is_ready(folder: Path, dictionary: Dictionary) -> bool:
    """Say whether a dictionary lies there with a content that is known."""
    return version_of(dictionary, folder / dictionary.code / AFFIXES, folder / dictionary.code / WORDS) is not None


def version_of(dictionary: Dictionary, affixes: Path, words: Path) -> str | None:
    """Return which version of a dictionary two files are; None where they are none that is known."""
    if not affixes.is_file() or not words.is_file():
        return None
    found = tuple(hashlib.sha256(file.read_bytes()).hexdigest() for file in (affixes, words))
    return next((version for version, *digests in dictionary.known if tuple(digests) == found), None)


def fetch(wanted: list[Dictionary], folder: Path) -> None:
    """Put dictionaries into a folder, each wholly or not at all.

    Raises:
        StepError: they cannot be had here, or are not what is known; the message says what to do.
    """
    if not system_packages.has_apt():
        raise StepError("The dictionaries come as packages of Debian or Ubuntu, which this system is not.")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetched-") as place:
        unpacked = _unpacked([each.package for each in wanted], Path(place))
        try:
            for dictionary in wanted:
                _take(dictionary, unpacked, folder)
        finally:
            if any(is_ready(folder, each) for each in DICTIONARIES):
                (folder / NOTICE).write_text(notice(folder), encoding="utf-8")


def notice(folder: Path) -> str:
    """Return what is told of the dictionaries that lie in a folder: whose they are, and under which licence."""
    opening = (
        "The folders beside this file hold dictionaries that are not part of iom_tracker and have licences of their\n"
        "own, which allow that. They are shipped unchanged, as files of their own, which anybody may replace.\n"
    )
    return "\n".join([opening, *(text for each in DICTIONARIES for text in _told(folder, each))])


def _told(folder: Path, dictionary: Dictionary) -> Iterator[str]:
    own = folder / dictionary.code
    version = version_of(dictionary, own / AFFIXES, own / WORDS)
    if version is not None:
        source = f"Debian package {dictionary.package}, {dictionary.name}.aff and {dictionary.name}.dic"
        words = ", ".join([*(f"{text}.txt" for text in dictionary.texts), COPYRIGHT])
        facts = (f"Version: {version}", f"Source: {source}", f"Licence: {dictionary.licence}", f"Its words: {words}")
        yield "\n  ".join([f"{dictionary.code}/", dictionary.makers, *facts]) + "\n"


def _unpacked(packages: list[str], place: Path) -> Path:
    say(f"Fetching dictionaries: {' '.join(packages)}")
    failure = "The dictionaries could not be fetched"
    if system_packages.may_install():
        call(["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "update"], failure=failure, show=False)
    call(["env", "-C", place, "apt-get", "-qq", "download", *packages], failure=failure, show=False)
    unpacked = place / "unpacked"
    for archive in sorted(place.glob("*.deb")):
        call(["dpkg-deb", "--extract", archive, unpacked], failure=failure, show=False)
    return unpacked


def _take(dictionary: Dictionary, unpacked: Path, folder: Path) -> None:
    own, source = folder / dictionary.code, unpacked / "usr" / "share" / "hunspell"
    affixes, words = (source / f"{dictionary.name}{ending}" for ending in (".aff", ".dic"))
    if version_of(dictionary, affixes, words) is None:
        raise StepError(
            f"The dictionary in {dictionary.package} is another than those that packaging/dictionaries.py knows; "
            "look at its licence and its words, then add its digests there."
        )
    ready = unpacked / dictionary.code
    ready.mkdir()
    shutil.copyfile(affixes, ready / AFFIXES)
    shutil.copyfile(words, ready / WORDS)
    _add_licence(dictionary, unpacked / "usr" / "share" / "doc" / dictionary.package, ready)
    shutil.rmtree(own, ignore_errors=True)
    ready.rename(own)


def _add_licence(dictionary: Dictionary, documents: Path, ready: Path) -> None:
    for name in dictionary.texts:
        if not (LICENCES / name).is_file():
            raise StepError(f"The words of the licence {name} are missing in {LICENCES}; install Debian's base-files.")
        shutil.copyfile(LICENCES / name, ready / f"{name}.txt")
    shutil.copyfile(documents / "copyright", ready / COPYRIGHT)
    for compressed in documents.glob("README*.gz"):
        (ready / compressed.with_suffix("").name).write_bytes(gzip.decompress(compressed.read_bytes()))
