import pytest

from curator.watch.mounts import file_system, is_remote

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /mnt/nas rw - nfs4 server:/pictures rw
41 22 0:41 / /mnt/my\\040drive rw shared:2 master:3 - fuse.sshfs host: rw
42 40 8:17 / /mnt/nas/local rw - ext4 /dev/sdb1 rw
43 22 0:44 / /mnt/twice rw - ext4 /dev/sdc1 rw
44 43 0:45 / /mnt/twice rw - cifs //server/share rw
a line that says nothing
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "ext4"),
        ("/home/me/Pictures", "ext4"),
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/2026/a", "nfs4"),
        ("/mnt/nas/local/a", "ext4"),
        ("/mnt/nasty", "ext4"),
        ("/mnt/my drive/a", "fuse.sshfs"),
        ("/mnt/twice/a", "cifs"),
    ],
)
def test_a_path_lies_on_the_deepest_and_latest_mount(path, kind):
    assert file_system(path, MOUNTS) == kind


def test_nothing_is_known_without_mounts():
    assert file_system("/a", "") is None


def test_a_folder_of_this_machine_is_not_remote(tmp_path):
    assert not is_remote(tmp_path)
