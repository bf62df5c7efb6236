"""The table of what is mounted where, as Linux and macOS tell it, and which kinds of mount lead to the network."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

_NETWORK_KINDS: Final = frozenset(
    """nfs nfs4 cifs smb3 smbfs smb2 afpfs webdav davfs ftp afs ncpfs coda ceph glusterfs lustre beegfs
    fuse.sshfs fuse.rclone fuse.gvfsd-fuse fuse.davfs fuse.davfs2 fuse.curlftpfs fuse.s3fs fuse.goofys fuse.glusterfs
    fuse.ceph fuse.google-drive-ocamlfuse fuse.onedriver fuse.smbnetfs fuse.kio-fuse""".split()  # noqa: SIM905 - a list of names is read more easily so
)
_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_MAC: Final = re.compile(r".* on (?P<place>/.*) \((?P<kind>\w+)[,)].*")


class Mount(NamedTuple):
    """What is mounted at a place."""

    place: Path
    kind: str


def mounts_of_linux(table: str) -> Iterator[Mount]:
    """Read /proc/self/mounts (man 5 fstab): device, place, kind; blanks in a place are octal numbers."""
    for line in table.splitlines():
        fields = line.split(" ")
        if len(fields) > 2:  # noqa: PLR2004 - device, place, kind
            yield Mount(Path(_OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[1])), fields[2])


def mounts_of_mac(listed: str) -> Iterator[Mount]:
    """Read what `mount` prints, as in `//a@server/share on /Volumes/share (smbfs, nodev, nosuid)`."""
    for line in listed.splitlines():
        if found := _MAC.fullmatch(line):
            yield Mount(Path(found["place"]), found["kind"])


def is_on_network(file: Path, mounts: Iterable[Mount]) -> bool:
    """Say whether what is mounted nearest above a file leads to the network; of two at one place the later counts."""
    above = [mount for mount in mounts if file.is_relative_to(mount.place)]
    nearest = max(enumerate(above), key=lambda each: (len(each[1].place.parts), each[0]), default=None)
    return nearest is not None and nearest[1].kind in _NETWORK_KINDS
