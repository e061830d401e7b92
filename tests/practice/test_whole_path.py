"""The whole set-up on the practice server, at once: the same engine, nothing real."""

import threading
from dataclasses import replace

import pytest

from setupwizard.engine.operations.apply import ProofPolicy, preview
from setupwizard.engine.operations.apply import apply as apply_answers
from setupwizard.engine.operations.service import ServiceAction, control_service, status
from setupwizard.engine.operations.verify import verify
from setupwizard.model.events import Outcome, ProofLine, StepSaid
from setupwizard.model.problems import Code, SetupError
from setupwizard.practice import practice_environment
from setupwizard.practice.releases import archive
from setupwizard.steps.base import State
from tests.practice.learning import ADMIN, answers, apply, connect, secrets, set_up

STEPS = [
    "account", "java", "postgresql", "role", "database", "unit", "openfire", "configuration",
    "firewall", "running",
]  # fmt: skip
PROOF = [
    "proof-database",
    "proof-port-answers", "proof-port-answers", "proof-console-closed", "proof-encrypted-only",
    "proof-accounts-made", "proof-heard", "proof-heard", "proof-accounts-removed",
    "proof-default-refused", "proof-console", "proof-files",
]  # fmt: skip


def test_a_fresh_server_is_looked_at_previewed_set_up_proven_and_then_left_alone():
    session = connect(practice_environment(0))
    assert (session.facts.pretty, session.facts.openfire) == (
        "Debian GNU/Linux 12 (bookworm)",
        None,
    )
    assert session.unsupported() is None

    previewed = session.ask(preview, answers(), secrets())
    assert [step.step for step in previewed] == STEPS
    assert State.HOLDS not in [step.state for step in previewed]
    changed = apply(session).changed()
    assert [step for step in changed if step != "openfire"] == [
        step for step in STEPS if step != "openfire"
    ]
    assert "account" in changed[: changed.index("openfire")]  # that one comes beside the packages
    assert "configuration" in changed[changed.index("openfire") :]

    again = apply(session)
    assert (again.outcome, again.changed()) == (Outcome.UNCHANGED, [])
    assert session.set_up
    assert (session.ask(status).active, session.ask(status).enabled) == (True, True)


def test_the_proof_says_the_same_as_on_a_real_server():
    assert apply(connect(practice_environment(0))).proven() == PROOF


def test_what_a_proof_needs_is_loaded_while_openfire_starts():
    learner, active = practice_environment(0), []

    def proof_services():
        active.append(session.ask(status).active)
        return learner.proof_services()

    session = connect(replace(learner, proof_services=proof_services))
    apply(session)
    assert active == [True, True]  # for the start, and for the proof
    apply(session)
    assert active == [True, True]  # nothing was started, and nothing is to be proven


def test_the_proof_can_be_asked_for_alone():
    session, events = set_up(), []
    assert (
        session.ask(verify, answers(), secrets(), events.append, threading.Event())
        is Outcome.UNCHANGED
    )
    assert len(events) == len(PROOF) + 1


def test_another_connection_finds_the_server_as_the_first_one_left_it():
    environment = practice_environment(0)
    set_up(environment).close()
    assert connect(environment).set_up
    assert not connect(practice_environment(0)).set_up


OPEN = {"console_local_only": False, "console_secure_port": 0}
CHOICES = {
    "embedded database": {"datasource": {"kind": "embedded"}},
    "downloaded by this computer": {"openfire": {"source": "computer"}},
    "an older release": {"openfire": {"version": "5.0.4"}},
    "console for everybody": {"server": OPEN, "firewall": {"open": (5222, 5223, 9090)}},
    "weaker settings": {"server": {"encryption": "Blowfish", "require_tls": False}},
    "more ports": {"firewall": {"open": (5222, 5223, 5269)}},
}


@pytest.mark.parametrize("choice", CHOICES)
def test_every_choice_comes_to_a_good_end_and_stays(choice):
    chosen = answers(**CHOICES[choice])
    session = set_up(answers_=chosen)
    told = apply(session, chosen, prove=ProofPolicy.ALWAYS)
    assert told.outcome is Outcome.UNCHANGED, told.why


@pytest.mark.parametrize("version", ["5.1.1", "4.6.2"])
def test_an_archive_of_this_computer_is_sent_and_read(tmp_path, version):
    file = tmp_path / f"openfire_{version}.tar.gz"
    file.write_bytes(archive(version))
    chosen = answers(openfire={"source": "file", "file": str(file), "version": version})
    assert set_up(answers_=chosen).facts.openfire is None  # as it was before
    assert set_up(answers_=chosen).look_again().openfire.version == version


def test_a_release_without_a_published_digest_is_not_fetched():
    chosen = answers(openfire={"version": "4.6.2"})
    told = apply(connect(practice_environment(0)), chosen)
    assert told.problem.code is Code.RELEASE_WITHOUT_DIGEST


def test_what_is_downloaded_in_practice_never_lies_among_real_downloads(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    set_up(answers_=answers(openfire={"source": "computer"}))
    assert list(tmp_path.rglob("*.tar.gz")) == []


def test_settings_of_a_finished_server_can_be_changed():
    session = set_up()
    chosen = answers(language="en", server={"console_port": 9190})
    told = apply(session, chosen)
    assert (told.outcome, told.changed()) == (Outcome.CHANGED, ["configuration", "running"]), (
        told.why
    )
    assert apply(session, chosen).outcome is Outcome.UNCHANGED


def test_another_domain_for_a_server_with_data_is_told_before_anything_is_changed():
    session = set_up()
    told = apply(session, answers(server={"domain": "otra.example"}), prove=ProofPolicy.ALWAYS)
    assert (told.problem.code, told.problem.params["setting"]) == (
        Code.SETTING_FIXED,
        "server.domain",
    )
    assert told.changed() == []


@pytest.mark.parametrize("kind", ["postgresql", "embedded"])
@pytest.mark.parametrize(
    ("setting", "value", "code"),
    [
        ("registration", True, Code.REGISTRATION_DIFFERS),
        ("require_tls", False, Code.TLS_DIFFERS),
    ],
)
def test_what_only_the_console_changes_is_told_before_anything_is_changed(
    kind, setting, value, code
):
    data = {"datasource": {"kind": kind}}
    for here in (value, not value):  # both ways round
        session = set_up(answers_=answers(server={setting: here}, **data))
        other = answers(server={setting: not here, "console_port": 9190}, **data)
        with pytest.raises(SetupError) as caught:
            session.ask(preview, other, secrets())
        assert caught.value.problem.code is code
        told = apply(session, other, prove=ProofPolicy.ALWAYS)
        assert (told.problem.code, told.changed()) == (code, [])
        same = answers(server={setting: here}, **data)
        assert apply(session, same).outcome is Outcome.UNCHANGED


def test_the_service_can_be_stopped_and_started():
    session = set_up()
    assert not session.ask(control_service, ServiceAction.STOP).active
    told = apply(session)
    assert (told.changed(), told.outcome) == (["running"], Outcome.CHANGED), told.why
    assert session.ask(control_service, ServiceAction.RESTART).active


def test_the_list_of_releases_has_the_newest_first():
    versions = [release.version for release in practice_environment(0).releases()]
    assert versions == sorted(versions, reverse=True)
    assert "5.1.1" in versions


def test_progress_is_told_in_sentences_of_the_catalogue():
    from setupwizard.texts import NOTES

    told = apply(connect(practice_environment(0)))
    codes = {event.note.code for event in told.events if isinstance(event, StepSaid)}
    assert codes <= set(NOTES)
    assert {"packages-preparing", "openfire-downloading-there", "openfire-starting"} <= codes


def test_no_password_is_told():
    told = apply(connect(practice_environment(0)))
    assert ADMIN not in repr(told.events)


@pytest.mark.parametrize("port", [9090, 9190])
def test_another_password_for_the_database_is_given_to_both_sides(port):
    """Also when the console is to get another port in the same run, which it has not yet then."""
    session = set_up()
    known, chosen = secrets(database_password="una nueva"), answers(server={"console_port": port})
    told = apply(session, chosen, secrets_=known)
    changed = ["database-password", *(["configuration", "running"] if port == 9190 else [])]
    assert (told.outcome, told.changed()) == (Outcome.CHANGED, changed), told.why
    assert session.ask(control_service, ServiceAction.RESTART).active
    again = apply(session, chosen, secrets_=known, prove=ProofPolicy.ALWAYS)
    assert again.outcome is Outcome.UNCHANGED, again.why


def test_a_wrong_password_of_the_administrator_is_told_before_anything_is_changed():
    session = set_up()
    wrong = secrets(database_password="una nueva", admin_password="otra clave larga")
    told = apply(session, secrets_=wrong)
    assert (told.problem.code, told.changed()) == (Code.CONSOLE_LOGIN_FAILED, [])
    with pytest.raises(SetupError) as caught:
        session.ask(preview, answers(), wrong)
    assert caught.value.problem.code is Code.CONSOLE_LOGIN_FAILED
    assert apply(session).outcome is Outcome.UNCHANGED  # nothing was touched, no proof is owed
    assert apply(session, secrets_=secrets(database_password="una nueva")).problem is None


@pytest.mark.parametrize("kind", ["postgresql", "embedded"])
def test_a_first_setup_that_was_never_proven_can_be_corrected(kind):
    environment, data = practice_environment(0), {"datasource": {"kind": kind}}
    cancel, session = threading.Event(), connect(environment)
    wrong = answers(server={"domain": "wrong.example"}, **data)
    heard = lambda event: cancel.set() if isinstance(event, ProofLine) else None  # noqa: E731
    session.ask(apply_answers, wrong, secrets(), heard, cancel, ProofPolicy.IF_CHANGED)
    told = apply(connect(environment), answers(**data))
    assert told.outcome is Outcome.CHANGED, told.why
    assert "unproven-setup" in told.changed()
    refused = apply(connect(environment), wrong)
    assert refused.problem.code in (Code.SETTING_FIXED, Code.DATABASE_OTHER_DOMAIN)
    assert refused.changed() == []
