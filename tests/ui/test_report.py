"""A report of whatever is on show: what happened, and nothing that was typed in secret."""

import logging

import pytest

from setupwizard.model.problems import Code
from setupwizard.ui.server.window_log import window_log
from setupwizard.ui.widgets.controls import Edit
from tests.ui.test_window import at_overview, written


@pytest.fixture
def kept_log(tmp_path):
    window_log.begin(tmp_path / "log" / "window.log")
    yield window_log
    window_log.end()


def canaries(hands):
    """Something of its own in every secret field there is, also in those of other pages."""
    edits = [edit for edit in hands.window.findChildren(Edit) if edit.is_secret]
    for number, edit in enumerate(edits):
        edit.setText(f"canary{number}x")
    return sorted({edit.text() for edit in edits})  # some pages ask for the same one


def reported(hands, tmp_path):
    return written(hands.window.open.saving.write_report, tmp_path)


def refused(hands, host, words):
    """By a server whose own output has all of them."""
    host.problems["open"] = (Code.SSH_LOGIN_CUT, " ".join(words))
    hands.press("Conectar")
    hands.sees_problem(Code.SSH_LOGIN_CUT)


@pytest.mark.parametrize("flow", ["Instalar un chat nuevo", "Administrar un chat que ya tiene"])
def test_no_report_of_a_login_has_what_was_typed(hands, host, tmp_path, flow):
    hands.press(flow)
    hands.type("Dirección del servidor", "chat.empresa.es")
    words = canaries(hands)
    assert words
    refused(hands, host, words)
    text = reported(hands, tmp_path)
    assert "ssh-login-cut" in text
    assert "•••" in text
    assert not [word for word in words if word in text]


def test_no_report_of_the_overview_has_what_was_typed(hands, host, drafts, tmp_path):
    at_overview(hands, host, drafts)
    words = canaries(hands)
    host.problems["verify"] = (Code.DATABASE_FAILED, " ".join(words))
    hands.press("Probar ahora")
    hands.sees_problem(Code.DATABASE_FAILED)
    text = reported(hands, tmp_path)
    assert "•••" in text
    assert not [word for word in words if word in text]


def test_a_report_has_the_end_of_the_windows_log_without_what_was_typed(
    hands, host, tmp_path, kept_log
):
    logging.getLogger("setupwizard.engine").info("before anybody typed: clave-nueva")
    hands.press("Instalar un chat nuevo")
    hands.type("Dirección del servidor", "chat.empresa.es")
    hands.type("Contraseña", "clave-nueva")
    refused(hands, host, [])
    logging.getLogger("setupwizard.engine").info("it happened, with clave-nueva")
    text = reported(hands, tmp_path)
    assert str(kept_log.path) in text
    assert "it happened, with •••" in text
    assert "clave-nueva" not in text
    assert "with clave-nueva" not in kept_log.path.read_text("utf-8")
