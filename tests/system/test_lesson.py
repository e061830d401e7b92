"""Two test users write to each other on an Openfire, recorded with their keys; nothing stays."""

import contextlib
import shutil
import subprocess
from threading import Event

import pytest

from setupwizard.capture.conversation import Conversation
from setupwizard.capture.events import Weight
from setupwizard.capture.files import Capture, open_capture, save_capture
from setupwizard.capture.lesson import hold_lesson
from setupwizard.capture.tls_keys import KeyLog
from setupwizard.engine.environment import real_environment
from setupwizard.engine.session import Session
from setupwizard.model.secret import Secret
from setupwizard.openfire.stored import PROOF_USERS
from setupwizard.proof.base import Login
from setupwizard.texts.catalog import Catalog
from tests.system.lab import wait_until
from tests.system.program import ADMIN_PASSWORD, Program

pytestmark = [pytest.mark.system, pytest.mark.openfire, pytest.mark.any_openfire]

ANA, LUIS = PROOF_USERS
LINES = ("Hola, Luis.", "Hola, Ana.")


def told(packets, keys):
    conversation = Conversation(KeyLog(keys))
    events = [event for packet in packets for event in conversation.take(packet)]
    return [event for event in events if event.weight is Weight.MAIN]


def test_what_they_encrypt_is_seen_by_who_has_their_keys_and_by_nobody_else(
    lab, tmp_path, tarball, openfire_version
):
    host = lab("full", wait=True)
    program = Program.on(host, tmp_path, tarball, openfire_version)
    assert program.run().status == 0
    environment = real_environment(tmp_path / "known_hosts")
    with contextlib.closing(
        Session.connect(environment, host.answers(), host.secrets(), lambda key: True, Event())
    ) as session:
        heard = []
        admin = Login("admin", Secret(ADMIN_PASSWORD))
        lesson = session.ask(hold_lesson, admin, LINES, heard.append, Event())
    assert heard
    assert lesson.left == ()
    messages = [
        (event.code, event.params["who"])
        for event in told(lesson.packets, lesson.keys)
        if event.opened and event.code.startswith("message")
    ]
    assert messages == [
        ("message", ANA), ("message-handed", ANA), ("message", LUIS), ("message-handed", LUIS),
    ]  # fmt: skip
    assert not any(event.code == "message" for event in told(lesson.packets, b""))
    assert not any(line.encode() in packet.data for packet in lesson.packets for line in LINES)
    assert wait_until(lambda: not [one for one in host.processes() if "tcpdump" in one])

    path = tmp_path / "lesson.pcapng"
    save_capture(path, Capture(lesson.packets, {}, lesson.keys), Catalog("en"))
    assert open_capture(path).capture.keys == lesson.keys
    if tshark := shutil.which("tshark"):
        shown = [tshark, "-r", str(path), "-Y", "xmpp.message"]
        done = subprocess.run(shown, capture_output=True, text=True, check=True)
        assert done.stdout.count("MESSAGE") == 4
