"""Messages to several people at once: the same to practice and to real ones."""

from setupwizard.admin.announcement import Announcement, Audience
from setupwizard.admin.announcing import announce, audiences, recipients
from tests.practice.admin_dialogues import refusal


def message_dialogue(session, access, here, away, group):
    """`here` is connected, `away` is not; both are in `group`. What was told and foretold."""
    found = session.ask(audiences, access)
    told = [group in found.groups, found.everybody, found.keeps]

    def sent(audience, text, **whom):
        announcement = Announcement(audience, text, **whom)
        foretold = session.ask(recipients, access, announcement)
        done = session.ask(announce, access, announcement)
        assert done.recipients == foretold
        return (foretold.now, foretold.later, done.waiting, dict(done.returned))

    told.append(sent(Audience.CONNECTED, "Para todos"))
    told.append(sent(Audience.GROUP, "Para el grupo", name=group))
    told.append(sent(Audience.SOME, "Para uno", users=(away.upper(),)))
    now, later, waiting, returned = sent(Audience.EVERYBODY, "Para todas")
    told.append((here in now, away in later, waiting == len(later), returned))
    some = Announcement(Audience.SOME, "x", users=(here, "nobody.at.all"))
    told.append(refusal(session, recipients, access, some))
    told.append(refusal(session, announce, access, Announcement(Audience.SOME, "x")))
    told.append(refusal(session, announce, access, Announcement(Audience.CONNECTED, " ")))
    return told


def expected_messages(here, away):
    return [
        True, True, True,
        ((here,), (), None, {}),
        ((here,), (away,), 1, {}),
        ((), (away,), 1, {}),
        (True, True, True, {}),
        "message-users-unknown",
        "message-to-nobody",
        "message-empty",
    ]  # fmt: skip
