"""Captures recorded from real servers with test users: read, told, reported, saved again.

The addresses are those of the practical guide: ppalotes at 10.1.2.129, mgurrero at 10.1.2.155.
"""

import re
from pathlib import Path

import pytest

from setupwizard.capture.choice import Choice
from setupwizard.capture.events import Kind, Weight
from setupwizard.capture.files import Capture, save_capture
from setupwizard.capture.narration import sentence
from setupwizard.capture.nodes import render
from setupwizard.capture.reading import Reading, pieces_of, read
from setupwizard.capture.report import Story, html_report
from setupwizard.capture.tls_keys import GcmOpener, Opener
from setupwizard.texts.catalog import Catalog

FOLDER = Path(__file__).parent.parent.parent / "data" / "capture"
FILES = sorted(FOLDER.glob("*.pcapng"))
PLAIN = [one for one in FILES if one.name.startswith("plain")]
WITHOUT_KEYS, WITH_KEYS = (FOLDER / f"starttls{keys}-5.1.1.pcapng" for keys in ("", "-keys"))
WORDS = (Catalog("en"), Catalog("es"))


def story_of(path):
    reading = Reading()
    events = list(read(reading, pieces_of(path)))
    assert reading.problem is None
    return Story(events, reading.conversation.parties)


def ids(path):
    return path.stem


@pytest.mark.parametrize("path", PLAIN, ids=ids)
def test_both_people_are_seen_writing_each_other_with_ports_and_confirmations(path):
    story = story_of(path)
    messages = [one for one in story.events if one.kind is Kind.MESSAGE]
    assert [(one.code, one.params["who"]) for one in messages if one.weight is Weight.MAIN][:6] == [
        ("message", "ppalotes"),
        ("message-handed", "ppalotes"),
        ("delivered", "mgurrero"),
        ("message", "mgurrero"),
        ("message-handed", "mgurrero"),
        ("delivered", "ppalotes"),
    ]
    handed = next(one for one in messages if one.code == "message-handed")
    assert (handed.tcp.source.port, handed.tcp.target.address) == (5222, "10.1.2.155")
    assert handed.tcp.target.port > 1024


@pytest.mark.parametrize("path", PLAIN, ids=ids)
def test_filtered_by_one_address_only_what_it_does_is_left(path):
    story = story_of(path)
    choice = Choice(address="10.1.2.155", kinds=frozenset({Kind.MESSAGE}), main=True)
    left = [one for one in story.events if choice.shows(one, story.parties[one.connection])]
    assert {story.parties[one.connection].user for one in left} == {"mgurrero"}
    assert choice.display_filter(story.parties) == "ip.addr == 10.1.2.155 && xmpp.message"


def test_a_wrong_password_is_the_last_that_is_told():
    (path,) = (one for one in FILES if one.name.startswith("wrong"))
    story = story_of(path)
    main = [story.told(one, WORDS[0]) for one in story.events if one.weight is Weight.MAIN]
    assert main[-1] == (
        "empresa.example refuses the login of mgurrero: wrong user name or password."
    )


def test_of_an_encrypted_conversation_only_its_beginning_and_its_sizes_are_told():
    story = story_of(WITHOUT_KEYS)
    assert all(party.encrypted for party in story.parties.values())
    codes = [one.code for one in story.events]
    assert codes.count("client-hello") == codes.count("server-hello") == 2
    assert "message" not in codes
    hello = next(one for one in story.events if one.code == "server-hello")
    assert hello.params["version"] == "TLS 1.3"


@pytest.mark.parametrize("release", ["4.6.2", "5.1.1"])  # TLS 1.2, TLS 1.3
def test_with_the_keys_of_the_two_who_talk_what_they_encrypted_is_told_like_the_rest(release):
    path = FOLDER / f"starttls-keys-{release}.pcapng"
    opened = [one for one in story_of(path).events if one.opened]
    messages = [one for one in opened if one.kind is Kind.MESSAGE and one.weight is Weight.MAIN]
    assert [one.code for one in messages] == ["message", "message-handed"] * 2
    assert "mensajería" in "\n".join(render(messages[0].stanza, reveal=True))
    bare = story_of(WITHOUT_KEYS)
    assert not any(one.opened for one in bare.events)


def test_keys_that_do_not_fit_open_nothing(tmp_path):
    wrong = tmp_path / "wrong.pcapng"
    secrets = re.compile(rb"(TRAFFIC_SECRET_0 [0-9a-f]{64} )[0-9a-f]{96}")
    wrong.write_bytes(secrets.sub(rb"\g<1>" + b"0" * 96, WITH_KEYS.read_bytes()))
    events, bare = story_of(wrong).events, story_of(WITHOUT_KEYS).events
    assert [one.code for one in events] == [one.code for one in bare]


SECRET = re.compile(rb"<(auth|response|challenge|success)[^>]*>([^<]+)<")


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_no_byte_of_a_recorded_login_is_in_an_event_a_text_or_the_report(path, monkeypatch):
    said, opens = [path.read_bytes()], Opener.open

    def heard(self, header, body):
        opened = opens(self, header, body)
        said.append(opened or b"")
        return opened

    monkeypatch.setattr(Opener, "open", heard)
    gcm_opens = GcmOpener.open

    def gcm_heard(self, header, body):
        opened = gcm_opens(self, header, body)
        said.append(opened or b"")
        return opened

    monkeypatch.setattr(GcmOpener, "open", gcm_heard)
    story = story_of(path)
    secrets = {found[1].decode() for one in said for found in SECRET.findall(one)}
    assert secrets or path == WITHOUT_KEYS
    told = [repr(story.events), repr(story.parties)]
    for words in WORDS:
        told += [story.told(event, words) for event in story.events]
        told.append(html_report(story, words, reveal=True))
    told += [line for e in story.events if e.stanza for line in render(e.stanza, reveal=True)]
    everything = "\n".join(told)
    assert [one for one in secrets if one in everything or one[:16] in everything] == []


@pytest.mark.parametrize("path", PLAIN, ids=ids)
def test_what_people_wrote_is_in_the_report_only_when_asked_for(path):
    story = story_of(path)
    assert "mensajería" not in html_report(story, WORDS[1])
    assert "mensajería" in html_report(story, WORDS[1], reveal=True)


@pytest.mark.parametrize("path", FILES, ids=ids)
def test_saved_and_opened_again_it_tells_the_same(path, tmp_path):
    reading = Reading()
    packets = [p for piece in pieces_of(path) for p in reading.packets.take(piece)]
    story = story_of(path)
    copy = tmp_path / "copy.pcapng"
    keys = reading.packets.keys.lines
    save_capture(copy, Capture(tuple(packets), story.parties, keys), WORDS[1])
    again = story_of(copy)
    assert again.events == story.events
    assert "ppalotes escribe a mgurrero." in copy.read_bytes().decode(errors="replace") or (
        path not in PLAIN
    )


@pytest.mark.parametrize("path", FILES, ids=ids)
@pytest.mark.parametrize("language", WORDS, ids=("en", "es"))
def test_the_report_is_one_document_that_runs_and_loads_nothing(path, language):
    html = html_report(story_of(path), language)
    assert html.startswith("<!DOCTYPE html>")
    assert "<script" not in html
    assert not re.search(r"(src|href)\s*=", html)
    assert html.count("<svg") == 1


def test_names_in_a_capture_are_not_obeyed_by_the_report():
    (path,) = PLAIN[:1]
    story = story_of(path)
    wicked = "<script>x</script>"
    parties = {n: p.__class__(n, p.client, p.server, user=wicked) for n, p in story.parties.items()}
    html = html_report(Story(story.events, parties), WORDS[0], reveal=True)
    assert wicked not in html
    assert sentence(story.events[0], WORDS[0], parties[story.events[0].connection])
