"""What the machine itself must have for Qt and for a private environment, and how Debian and Ubuntu install it."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from steps import StepError, call, say

PACKAGE_OF_LIBRARY = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("~/.local/share/fonts"),
    Path("~/.fonts"),
)
FONT_FILES = (".ttf", ".otf", ".ttc", ".pfb")


def provide(*, for_new_environment: bool) -> None:
    """Install what Qt needs on Linux and, on request, the part of Python that makes private environments.

    Raises:
        StepError: Something is missing that cannot be installed from here; the message says what to do.
    """
    qt = missing_packages() if sys.platform.startswith("linux") else []
    python = missing_python_packages() if for_new_environment else []
    require([*qt, *python], purpose="iom_tracker")
    still_missing = missing_libraries() if qt else []
    if still_missing:
        raise StepError(f"Qt needs libraries that this system does not find: {', '.join(still_missing)}.")


def missing_packages() -> list[str]:
    """Name the Debian packages of the libraries that are missing, and of a font where there is none."""
    packages = [PACKAGE_OF_LIBRARY[library] for library in missing_libraries()]
    return packages if has_font(FONT_FOLDERS) else [*packages, FONT_PACKAGE]


def missing_python_packages() -> list[str]:
    """Name the Debian package that lets this Python make private environments, where that part was left out."""
    return [] if importlib.util.find_spec("ensurepip") else [f"python3.{sys.version_info.minor}-venv"]


def missing_libraries(libraries: Iterable[str] = tuple(PACKAGE_OF_LIBRARY)) -> list[str]:
    """Name the libraries that the loader of this system does not find."""
    return [library for library in libraries if not _can_load(library)]


def has_file(name: str, folders: Iterable[Path] = FONT_FOLDERS) -> bool:
    """Say whether one of the folders holds a font file of that name."""
    return any(True for folder in folders for _ in folder.expanduser().rglob(name))


def has_font(folders: Iterable[Path]) -> bool:
    """Say whether one of the folders holds a font."""
    files = (file for folder in folders for file in folder.expanduser().rglob("*"))
    return any(file.suffix.lower() in FONT_FILES for file in files)


def require(packages: list[str], *, purpose: str) -> None:
    """Install these Debian packages.

    Raises:
        StepError: They cannot be installed from here; the message says what to do.
    """
    if not packages:
        return
    if not has_apt():
        raise StepError(f"For {purpose} this system lacks what Debian calls {' '.join(packages)}. Please install that.")
    if not may_install():
        raise StepError(f"For {purpose} some system packages are missing. Please run:\n    {install_command(packages)}")
    install(packages)


def install(packages: list[str]) -> None:
    """Install Debian packages, as root.

    Raises:
        StepError: apt-get fails.
    """
    say(f"Installing system packages: {' '.join(packages)}")
    failure = "The system packages could not be installed"
    apt = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300")
    call([*apt, "update"], failure=failure, show=False)
    call([*apt, "install", "--yes", "--no-install-recommends", *packages], failure=failure, show=False)


def install_command(packages: list[str]) -> str:
    """Return the command with which a person installs these packages."""
    return shlex.join(["sudo", "apt-get", "install", "--no-install-recommends", *packages])


def has_apt() -> bool:
    """Say whether this is Debian, Ubuntu or one of their children."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Say whether packages can be installed without asking for a password."""
    return os.geteuid() == 0


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
