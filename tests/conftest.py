"""What holds for every test: it may be slow on a busy machine, and is right all the same."""

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from setupwizard.texts.catalog import Filled

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")

PATIENCE = 60_000
"""Milliseconds to wait for what must come. Only a test that fails waits that long."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds unless it is told otherwise."""

    def waitUntil(self, callback, *, timeout=PATIENCE):  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **how):  # noqa: N802 - pytest-qt's name
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture(autouse=True)
def _every_field_is_filled(monkeypatch):
    """A person would see an ellipsis where a sentence is not given what it names; a test fails."""

    def missing(_, name):
        pytest.fail(f"a sentence was shown without its {{{name}}}")

    monkeypatch.setattr(Filled, "__missing__", missing)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)
