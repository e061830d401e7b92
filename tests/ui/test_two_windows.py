"""Two windows on one set-up: the second is told, and takes nothing from the first."""

import subprocess
import sys
from dataclasses import replace

import pytest

from setupwizard.model.draft import Draft
from setupwizard.model.facts import OpenfireFound
from setupwizard.ui.app.settings import Settings
from setupwizard.ui.app.window import Window
from setupwizard.ui.app.workspaces import Workspace
from setupwizard.ui.server.draft_lock import DraftLock, lock_of
from setupwizard.ui.server.drafts import Drafts
from setupwizard.ui.widgets.sheet import Sheet
from tests.ui.fakes import FACTS, OURS, NoVault, backend
from tests.ui.hands import Hands


@pytest.fixture
def draft(drafts):
    known = Draft(language="es")
    known.put("host", {"address": "chat.empresa.es"})
    known.put("server", {"domain": "empresa.es"})
    drafts.save(known)
    return known


@pytest.fixture
def second(qtbot, tmp_path, hands, host, drafts):
    """The same program once more, beside the window of `hands`."""
    place = Workspace(lambda _: backend(host), drafts, NoVault())
    window = Window(place, None, Settings(tmp_path / "window.ini"))
    window.show()
    yield Hands(qtbot, window)
    window.close()


def sheet(hands):
    return Hands(hands.qtbot, hands.window.findChild(Sheet))


def test_the_second_is_told_since_when_and_may_leave_it(hands, second, draft):
    hands.window.open_draft(draft)
    second.window.open_draft(draft)
    second.sees("empresa.es está abierto en otra ventana")
    sheet(second).press("Seguir en la otra ventana")
    assert second.window.open is None


def test_the_second_may_look_on_and_keeps_nothing(hands, second, draft, drafts, host):
    hands.window.open_draft(draft)
    host.facts = OURS
    second.window.open_draft(draft)
    sheet(second).press("Solo verlo aquí")
    second.type("Contraseña", "clave")
    second.press("Conectar")
    second.press("Sí, coincide")
    second.qtbot.waitUntil(lambda: second.may_press("Mirar de nuevo"))
    second.window.close_server()
    (kept,) = drafts.all()
    assert not kept.finished
    assert not lock_of(drafts, draft).take()


BEGUN = replace(
    FACTS, openfire=OpenfireFound("5.1.1", set_up=False, begun=True, ours=True, running=False)
)


@pytest.fixture
def looking_on(hands, second, draft, host):
    """The overview in the second window, while the first has the set-up open."""

    def go(facts):
        hands.window.open_draft(draft)
        host.facts = facts
        second.window.open_draft(draft)
        sheet(second).press("Solo verlo aquí")
        second.type("Contraseña", "clave")
        second.press("Conectar")
        second.press("Sí, coincide")
        second.qtbot.waitUntil(lambda: second.may_press("Mirar de nuevo"))
        return second

    return go


@pytest.mark.parametrize("facts", [OURS, BEGUN, FACTS], ids=["set up", "begun", "nothing"])
def test_whoever_looks_on_is_told_that_and_offered_no_change(looking_on, facts):
    second = looking_on(facts)
    assert second.reads("Está abierto en otra ventana: aquí solo lo ve")
    assert not second.reads("Este ordenador no tiene las respuestas")
    assert not second.reads("Puedo continuarla")
    assert not second.reads("lo instalo ahí")
    for change in ("Instalarlo", "Cambiar ajustes…", "Cargar las respuestas…", "Añadir personas…"):
        assert second.button(change) is None


def test_another_set_up_is_not_in_the_way(hands, second, draft):
    hands.window.open_draft(draft)
    second.window.begin_setup()
    assert second.window.open is not None


def test_what_the_first_has_left_can_be_opened(hands, second, draft):
    hands.window.open_draft(draft)
    hands.window.close_server()
    second.window.open_draft(draft)
    assert second.window.open is not None
    assert second.window.findChild(Sheet) is None


def test_a_program_that_died_leaves_nothing_locked(tmp_path):
    path = tmp_path / "lock"
    script = f"""
import os
from pathlib import Path
from setupwizard.ui.server.draft_lock import DraftLock
lock = DraftLock(Path({str(path)!r}))
assert lock.take()
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script], check=True)
    assert path.exists()
    assert DraftLock(path).take()


def test_where_nothing_can_be_written_a_draft_can_be_opened_all_the_same(tmp_path):
    (tmp_path / "file").write_text("")
    assert lock_of(Drafts(tmp_path / "file"), Draft()).take()
