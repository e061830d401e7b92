"""What is asked and done about sessions: the same to practice and to real ones.

Each returns what was seen, without what no two servers have alike.
"""

from datetime import UTC, datetime, timedelta

from setupwizard.admin.client_session import Encrypted
from setupwizard.admin.client_sessions import (
    listed_sessions,
    live_numbers,
    merged,
    presences,
    session_details,
)
from setupwizard.admin.server_sessions import failed_attempt, other_sessions, try_federation
from setupwizard.admin.session_actions import end_session, message_session
from tests.practice.admin_dialogues import refusal

NOBODY = "nobody.at.all@empresa.example/none"


def sessions_of(session, access, user):
    """By both ways: the addresses the chat tells, and rows of the console."""
    present = [one for one in session.ask(presences, access) if one.user == user]
    listed = [one for one in session.ask(listed_sessions, access) if one.user == user]
    return present, listed, merged(listed, present)


def session_dialogue(session, access, user):
    """Somebody who is connected once: seen, told something, thrown out."""
    before = session.ask(live_numbers, access)  # by a session of ours, which is in no list
    assert all("openfire-setup" not in one.jid for one in session.ask(listed_sessions, access))
    present, listed, both = sessions_of(session, access, user)
    (one,) = both
    told = [
        [found.jid for found in present] == [found.jid for found in listed] == [one.jid],
        one.show == present[0].show == listed[0].show,
        one.encrypted,
        before.users >= 1,
        before.sessions >= before.users,
    ]
    details = session.ask(session_details, access, one.jid)
    told.append(details.session.received is not None)
    told.append(timedelta() <= datetime.now(UTC) - details.began < timedelta(hours=3))
    told.append(details.way)
    told.append(refusal(session, message_session, access, one.jid, " "))
    told.append(refusal(session, message_session, access, one.jid, "Sube el volumen"))
    told.append(refusal(session, message_session, access, NOBODY, "Hola"))
    session.ask(end_session, access, one.jid)
    told.append([len(found) for found in sessions_of(session, access, user)])
    told.append(refusal(session, end_session, access, one.jid))
    return told


EXPECTED_SESSION = [
    True, True, Encrypted.YES, True, True, True, True, "TCP",
    "message-empty", "", "session-gone", [0, 0, 0], "session-gone",
]  # fmt: skip


def federation_dialogue(session, access):
    """A domain nobody has, a name that is none, and its own domain."""
    told = [
        refusal(session, try_federation, access, "not a domain"),
        refusal(session, try_federation, access, "empresa.example"),
    ]
    if told[0] == "federation-not-told":
        return [*told, refusal(session, failed_attempt, access, "nowhere.example")]
    found = session.ask(try_federation, access, "instituto.example")
    told.append((found.domain, found.failed.value, bool(found.log)))
    (row,) = [
        one
        for one in session.ask(other_sessions, access).servers
        if one.domain == "instituto.example"
    ]
    told.append(row.direction.value)
    attempt = session.ask(failed_attempt, access, "instituto.example")
    told.append((attempt.domain, bool(attempt.when), bool(attempt.reason), bool(attempt.log)))
    return told


def expected_federation(major):
    if major < 5:
        return ["federation-not-told"] * 3
    return [
        "federation-domain-invalid",
        "federation-domain-invalid",
        ("instituto.example", "reached", True),
        "failed",
        ("instituto.example", True, True, True),
    ]
