import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code
from setupwizard.steps.apt_output import AptProgress, full_place, gone_source, why_failed

RUN = """\
Reading package lists...
The following NEW packages will be installed:
  sl
0 upgraded, 2 newly installed, 0 to remove and 3 not upgraded.
Need to get 12.6 MB/44.1 MB of archives.
Get:1 http://deb.debian.org/debian bookworm/main amd64 sl amd64 5.02-1+b1 [12.6 kB]
Get:2 http://deb.debian.org/debian bookworm/main amd64 java amd64 17 [12 MB]
Fetched 12.6 MB in 0s (800 kB/s)
Selecting previously unselected package sl.
Unpacking sl (5.02-1+b1) ...
Unpacking java:amd64 (17) ...
Setting up sl (5.02-1+b1) ...
Setting up java:amd64 (17) ...
"""


def test_a_run_is_followed_from_its_first_package_to_its_last():
    progress = AptProgress()
    told = [one for line in RUN.splitlines() if (one := progress.read(line))]
    assert [(note.code, *note.params.values()) for note, _ in told] == [
        ("packages-downloading", "12.6 MB"),
        ("package-downloading", "sl"),
        ("package-downloading", "java"),
        ("package-unpacking", "sl"),
        ("package-unpacking", "java"),
        ("package-setting-up", "sl"),
        ("package-setting-up", "java"),
    ]
    assert [fraction for _, fraction in told][1:] == pytest.approx([n / 6 for n in range(1, 7)])


@given(st.lists(st.one_of(st.text(), st.sampled_from(RUN.splitlines()))))
def test_no_output_stops_the_progress_or_runs_it_over_its_end(lines):
    progress = AptProgress()
    for line in lines:
        told = progress.read(line)
        assert told is None or told[1] is None or 0 < told[1] <= 1


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("E: Package 'openjdk-17' has no installation candidate", Code.PACKAGE_UNKNOWN),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", Code.DISK_FULL),
        ("Err:1 x\n  Temporary failure resolving 'x'", Code.PACKAGE_DOWNLOAD_FAILED),
        ("E: Failed to fetch file: No space left on device", Code.DISK_FULL),
        ("dpkg: error: dpkg frontend lock was locked by another process", Code.PACKAGE_LOCKED),
        ("The following packages have unmet dependencies:", Code.PACKAGE_UNMET),
        ("E: Held packages were changed and -y was used without", Code.PACKAGE_HELD),
        ("E: The package x needs to be reinstalled, but I can't", Code.PACKAGE_BROKEN),
        ("E: Sub-process /usr/bin/dpkg returned an error code (1)", Code.PACKAGE_FAILED),
    ],
)
def test_causes_are_told_apart(said, code):
    assert why_failed(said.splitlines()) is code


@given(st.lists(st.text()))
def test_any_output_has_a_cause(lines):
    assert why_failed(lines) in Code


def test_what_arrived_before_is_not_told_as_a_download():
    progress = AptProgress()
    assert progress.read("Need to get 0 B of archives.") is None
    assert progress.read("Need to get 0 B/46.3 MB of archives.") is None
    assert progress.read("Need to get 12.1 MB/46.3 MB of archives.")[0].params["size"] == "12.1 MB"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "/var"),
        (
            "dpkg: error processing archive /var/cache/apt/archives/x.deb (--unpack):\n"
            " cannot copy extracted data for './usr/lib/x.so' to '/usr/lib/x.so.dpkg-new': "
            "failed to write (No space left on device)",
            "/usr",
        ),
        ("E: Write error - write (28: No space left on device)", "/var"),
    ],
)
def test_the_full_folder_is_named(said, place):
    assert full_place(said) == place


@pytest.mark.parametrize(
    ("said", "source"),
    [
        (
            "E: The repository 'http://deb.example.org/debian bullseye Release' does not have a "
            "Release file.",
            "deb.example.org/debian",
        ),
        (
            "E: Failed to fetch http://deb.example.org/pool/x.deb  404  Not Found [IP: 1.2.3.4 80]",
            "deb.example.org",
        ),
        ("Err:1 http://mirror.example.net/debian bookworm InRelease\n  404  Not Found [IP: …]",
         "mirror.example.net/debian"),
        ("Err:1 http://x bookworm InRelease\n  Temporary failure resolving 'x'", ""),
    ],
)  # fmt: skip
def test_a_source_that_is_gone_is_named(said, source):
    assert gone_source(said) == source
