"""What a log says, as entries, however its lines come in."""

import pytest

from setupwizard.admin.log_entries import LONGEST, MORE, Level, LogParser, shows

COLOURED = (
    "2026.11.28 05:14:26.120 \x1b[32mINFO \x1b[m [main]: org.jivesoftware.openfire.XMPPServer - "
    "Openfire 5.1.1 [2026]"
)
PLAIN = "2026.11.28 05:14:26 WARN  [pool-1]: org.jivesoftware.util.log - seen in 4.6.2"
TRACE = (
    "2026.11.28 05:14:27 ERROR [x]: org.jivesoftware.A - broke",
    "java.lang.IllegalStateException: why",
    "\tat org.jivesoftware.A.b(A.java:12) ~[xmppserver-5.1.1.jar:5.1.1]",
    "Caused by: java.io.IOException: deeper",
)


def entries(*lines):
    return LogParser().take(lines).entries


def test_both_releases_say_when_how_grave_who_and_what():
    first, second = entries(COLOURED, PLAIN)
    assert (first.time, first.level) == ("2026-11-28 05:14:26.120", Level.INFO)
    assert first.source == "org.jivesoftware.openfire.XMPPServer"
    assert first.text == "Openfire 5.1.1 [2026]"
    assert (second.time, second.level) == ("2026-11-28 05:14:26", Level.WARNING)


def test_a_stack_trace_is_folded_into_its_entry():
    (entry,) = entries(*TRACE)
    assert (entry.text, entry.level, entry.more) == ("broke", Level.ERROR, TRACE[1:])


def test_what_comes_later_says_to_whom_it_belongs():
    parser = LogParser()
    assert parser.take(TRACE[:2]).entries[0].more == TRACE[1:2]
    later = parser.take((*TRACE[2:], PLAIN))
    assert later.continued == TRACE[2:]
    assert [one.text for one in later.entries] == ["seen in 4.6.2"]


def test_a_log_that_begins_in_the_middle_of_a_trace_is_shown_as_it_is():
    (entry,) = entries(*TRACE[1:3])
    assert (entry.time, entry.text, entry.more) == ("", TRACE[1], (TRACE[2],))


def test_a_trace_without_end_is_not_kept_without_end():
    parser = LogParser()
    parser.take(TRACE[:1])
    for _ in range(10):
        parser.take(["\tat a.b(c)"] * 1000)
    assert parser.take(["\tat a.b(c)"]).continued == ()
    (entry,) = (
        LogParser()
        .take(
            [
                TRACE[0],
                *["\tat a.b(c)"] * 1000,
            ]
        )
        .entries
    )
    assert len(entry.more) == MORE


def test_a_line_without_end_is_cut():
    (entry,) = entries(PLAIN + "x" * 2 * LONGEST)
    assert len(entry.text) < LONGEST
    left_out = len(PLAIN) + LONGEST
    assert entry.text.endswith(f"xxx… (+{left_out})")


@pytest.mark.parametrize(
    ("severity", "level"),
    [("LOG", Level.INFO), ("FATAL", Level.ERROR), ("ADVERTENCIA", Level.WARNING)],
)
def test_postgresql_says_who_asked_and_its_details_belong_to_the_message(severity, level):
    begun = "2026-11-28 05:14:26.123 CET [751] openfire@openfire "
    (entry,) = entries(
        f"{begun}{severity}:  duration: 1200 ms", f"{begun}DETALLE:  Failed to lock", "\tSELECT 1"
    )
    assert (entry.time, entry.level, entry.source) == (
        "2026-11-28 05:14:26.123", level, "openfire@openfire"
    )  # fmt: skip
    assert entry.text == "duration: 1200 ms"
    assert entry.more == ("DETALLE: Failed to lock", "\tSELECT 1")


def test_postgresql_by_itself_asks_for_nobody():
    (entry,) = entries("2026-11-28 05:14:26.123 CET [751] LOG:  checkpoint starting: time")
    assert (entry.source, entry.text) == ("", "checkpoint starting: time")


def test_the_journal_has_each_line_of_a_trace_on_its_own_and_they_are_folded_all_the_same():
    begun = "2026-11-28T05:14:26+0100 openfire.sh[751]: "
    first, second = entries(
        f"{begun}java.lang.Error: why", f"{begun}\tat a.b(c)", f"{begun}Caused by: deeper",
        "2026-11-28T05:14:27+0100 systemd[1]: Stopped Openfire.",
    )  # fmt: skip
    assert (first.time, first.source) == ("2026-11-28 05:14:26", "openfire.sh")
    assert first.more == ("\tat a.b(c)", "Caused by: deeper")
    assert (second.source, second.text) == ("systemd", "Stopped Openfire.")


def test_what_is_looked_for_may_stand_in_a_trace_and_in_any_case():
    (entry,) = entries(*TRACE)
    assert shows(entry, Level.ERROR, "ioexception")
    assert shows(entry, Level.INFO, "")
    assert not shows(entry, Level.INFO, "nowhere")
    (entry,) = entries(PLAIN)
    assert not shows(entry, Level.ERROR, "")
