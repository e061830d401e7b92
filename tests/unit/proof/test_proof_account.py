"""The administrator's commands, as one account gives them."""

import asyncio
from types import SimpleNamespace
from xml.etree.ElementTree import Element, SubElement

import pytest
from slixmpp.exceptions import XMPPError

from setupwizard.model.secret import Secret
from setupwizard.proof.account import ADMIN, COMMANDS, DATA, Account, CommandError
from setupwizard.transport.base import Endpoint


class Command:
    """What `make_iq_set` gives: sending it answers with `answer`, never if it is None."""

    def __init__(self, answer):
        self.answer = answer

    def send(self, timeout):
        answered = asyncio.get_running_loop().create_future()
        if isinstance(self.answer, Exception):
            answered.set_exception(self.answer)
        elif self.answer is not None:
            whole = Element("iq")
            whole.append(self.answer)
            answered.set_result(SimpleNamespace(xml=whole))
        return answered


def command(note="", kind="info"):
    made = Element(f"{{{COMMANDS}}}command", sessionid="s1")
    if note:
        SubElement(made, f"{{{COMMANDS}}}note", type=kind).text = note
    return made


def run(monkeypatch, work, *answers):
    """What `work` brings from an account that hears these answers, and what was sent."""
    sent, waiting = [], list(answers)

    async def with_account():
        account = Account("a", "x.example", Secret("p"), b"", Endpoint("127.0.0.1", 1))

        def made(sub, ito):
            sent.append(sub)
            return Command(waiting.pop(0))

        monkeypatch.setattr(account, "make_iq_set", made)
        return await work(account)

    return asyncio.run(with_account()), sent


def test_a_command_has_two_stages_and_takes_several_values(monkeypatch):
    fields = {"accountjids": ("ana@x", "eva@x")}
    answer, sent = run(
        monkeypatch, lambda one: one.run_command("x", fields), command(), command("done")
    )
    assert answer.findtext(f"{{{COMMANDS}}}note") == "done"
    assert [(one.get("action"), one.get("node")) for one in sent] == [
        ("execute", f"{ADMIN}#x"),
        ("complete", f"{ADMIN}#x"),
    ]
    assert sent[1].get("sessionid") == "s1"
    assert [value.text for value in sent[1].iter(f"{{{DATA}}}value")] == [ADMIN, "ana@x", "eva@x"]


def test_what_the_server_complains_of_is_told(monkeypatch):
    answers = command(), command("User already exists.", "error")
    assert run(monkeypatch, lambda one: one.command("x", a="b"), *answers)[0] == (
        "User already exists."
    )
    answers = command(), command("Operation finished.")
    assert run(monkeypatch, lambda one: one.command("x", a="b"), *answers)[0] == ""


def test_a_refusal_is_told_without_the_stanza_that_may_hold_a_password(monkeypatch):
    refusal = XMPPError("forbidden", text="the-password")
    with pytest.raises(CommandError, match=r"^forbidden$") as raised:
        run(monkeypatch, lambda one: one.run_command("x", {}), refusal)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__


def test_a_connection_that_ends_is_known_at_once_and_not_when_the_answer_is_overdue(monkeypatch):
    async def cut(account):
        asked = asyncio.ensure_future(account.command("x"))
        await asyncio.sleep(0)
        account.connection_lost(None)
        async with asyncio.timeout(5):
            return await asked, account.ended

    assert run(monkeypatch, cut, None)[0] == ("connection closed", True)
