from pathlib import Path

import pytest

from iom_tracker.environment.mount_table import Mount, is_on_network, mounts_of_linux, mounts_of_mac

LINUX = """\
sysfs /sys sysfs rw,nosuid 0 0
/dev/sda1 / ext4 rw,relatime 0 0
server:/exports /srv/office nfs4 rw,vers=4.2 0 0
//server/Country\\040Office /media/Country\\040Office cifs rw 0 0
/dev/sdb1 /srv/office/stick fuseblk rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdc1 /media/over ext4 rw 0 0
a@host: /media/over fuse.sshfs rw 0 0
broken
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)
//amina@server/share on /Volumes/share on floor (2) (smbfs, nodev, nosuid, mounted by amina)
"""


@pytest.mark.parametrize(
    ("file", "is_network"),
    [
        ("/srv/a.iomdb", False),
        ("/srv/office/a.iomdb", True),
        ("/srv/office2/a.iomdb", False),
        ("/srv/office/stick/a.iomdb", False),
        ("/media/Country Office/2016/a.iomdb", True),
        ("/run/user/1000/gvfs/smb-share/a.iomdb", True),
        ("/media/over/a.iomdb", True),
    ],
)
def test_on_linux_the_nearest_mount_counts(file: str, *, is_network: bool) -> None:
    assert is_on_network(Path(file), mounts_of_linux(LINUX)) is is_network


@pytest.mark.parametrize(
    ("file", "is_network"),
    [
        ("/Documents/a.iomdb", False),
        ("/Volumes/STICK/a.iomdb", False),
        ("/Volumes/share on floor (2)/a.iomdb", True),
    ],
)
def test_on_a_mac_the_nearest_mount_counts(file: str, *, is_network: bool) -> None:
    assert is_on_network(Path(file), mounts_of_mac(MAC)) is is_network


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert not is_on_network(Path("/a.iomdb"), [])
    assert not is_on_network(Path("/a.iomdb"), [Mount(Path("/other"), "nfs")])
