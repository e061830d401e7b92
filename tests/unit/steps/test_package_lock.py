from hypothesis import given
from hypothesis import strategies as st

from setupwizard.steps.package_lock import holders

LOCKS = """\
1: OFDLCK ADVISORY  WRITE -1 fe:00:811039 0 EOF
7: POSIX  ADVISORY  WRITE 187 00:63:819927 0 EOF
8: POSIX  ADVISORY  READ 57 00:63:876794 0 0
8: -> POSIX  ADVISORY  WRITE 99 00:63:819927 0 EOF
9: FLOCK  ADVISORY  WRITE 12 00:63:1 0 EOF
"""


def test_the_holder_has_the_file_open_and_a_lock_for_writing():
    opened = "/proc/187/fd/3\n/proc/57/fd/4\n/proc/300/fd/9\n"
    assert holders(opened, LOCKS) == (187,)


def test_who_only_waits_for_the_lock_does_not_hold_it():
    assert holders("/proc/99/fd/3\n", LOCKS) == ()


@given(st.text(), st.text())
def test_foreign_text_is_no_holder(opened, locks):
    assert holders(opened, LOCKS) == () or "/proc/187/fd/" in opened
    assert holders("/proc/187/fd/3", locks) in ((), (187,))


@given(st.sets(st.integers(1, 4_194_304)), st.sets(st.integers(1, 4_194_304)))
def test_holders_are_those_on_both_lists(having_open, having_locked):
    opened = "\n".join(f"/proc/{pid}/fd/3" for pid in having_open)
    locks = "\n".join(f"1: POSIX  ADVISORY  WRITE {pid} 00:1:2 0 EOF" for pid in having_locked)
    assert set(holders(opened, locks)) == having_open & having_locked
