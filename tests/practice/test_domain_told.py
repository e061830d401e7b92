"""The command line as it is called, on the practice server: what it says of a domain, and when."""

import io
import json

import pytest

from setupwizard.cli.arguments import parse
from setupwizard.cli.main import run
from setupwizard.practice import LEARNER, practice_environment
from setupwizard.practice.environment import FINGERPRINT

ANSWERS = """
[host]
address = "{address}"
user = "{user}"
[server]
domain = "{domain}"
fqdn = "chat.{domain}"
[admin]
email = "ana@{domain}"
"""


@pytest.fixture
def called(tmp_path, monkeypatch):
    """Calls a command with answers about a domain; the events it printed, and its status."""
    environment = practice_environment(0)
    monkeypatch.setattr("setupwizard.cli.main.real_environment", lambda _known_hosts: environment)
    secrets = tmp_path / "secrets.toml"
    secrets.touch(0o600)
    secrets.write_text(f'ssh_password = "{LEARNER.password}"\nadmin_password = "Clave-de-ana-1"\n')

    def call(command, domain="gmail.com"):
        path, out = tmp_path / "answers.toml", io.StringIO()
        named = {"address": LEARNER.address, "user": LEARNER.user, "domain": domain}
        path.write_text(ANSWERS.format(**named))
        monkeypatch.setattr("sys.stdout", out)
        options = ["--secrets", str(secrets), "--host-key", FINGERPRINT, "--json"]
        status = run(parse([command, str(path), "--lang", "en", *options]))
        return status, [json.loads(line) for line in out.getvalue().splitlines()]

    return call


def warned(events):
    return [event["note"]["code"] for event in events if event["event"] == "warned"]


def test_a_domain_of_others_is_pointed_out_until_it_is_there_for_good(called):
    status, events = called("preview")
    assert (status, warned(events)) == (0, ["domain-free-mail"])
    status, events = called("apply")
    assert (status, warned(events)) == (0, ["domain-free-mail"])
    status, events = called("preview")
    assert (status, warned(events)) == (0, ["email-stays"])  # that, too, is asked for once


def test_an_own_domain_is_set_up_without_a_word_and_its_records_are_told_at_the_end(called):
    status, events = called("apply", "escuela.es")
    assert (status, warned(events)) == (0, [])
    *_, outside, last = events
    assert (outside["event"], last["event"]) == ("outside", "run-finished")
    assert [record["host"] for record in outside["domain"]["records"]] == [
        "chat",
        "_xmpp-client._tcp",
    ]
    status, events = called("apply", "escuela.es")
    assert status == 0
    assert "outside" not in [event["event"] for event in events]
    status, events = called("verify", "escuela.es")
    assert (status, events[-2]["event"]) == (0, "outside")
