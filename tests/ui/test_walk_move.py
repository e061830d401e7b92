"""Every page of a move and of the new directory: both languages, light and dark, small and big."""

import pytest

from setupwizard.model.problems import Code
from tests.ui.seeing import cut, nameless, said, settle
from tests.ui.test_move import LDAP
from tests.ui.test_walk import english_only
from tests.ui.test_window import finished_draft

TABLE = "usuario;nombre;apellidos;correo;talla\r\n" + "".join(
    f"persona{n};María Inmaculada;Fernández de Arroyo {n};persona{n}@empresa.es;M\r\n"
    for n in range(12)
)


class Looker:
    """Looks at what is shown, and remembers what is wrong with it."""

    def __init__(self, window):
        self.window, self.english = window, english_only()
        self.found, self.foreign, self.seen = set(), set(), []

    def look(self, name):
        self.seen.append(name)
        for code in ("en", "es"):
            for dark in (False, True):
                self.window.look.use_language(code)
                self.window.look.use_dark(dark)
                settle(self.window)
                self.found |= {f"{name} {code}: {problem}" for problem in cut(self.window)}
                self.found |= {f"{name} {code}: no name: {one}" for one in nameless(self.window)}
        self.foreign |= {(name, text) for text in said(self.window) & self.english}


@pytest.fixture
def looker(window):
    window.resize(1024, 700)
    return Looker(window)


def at_overview(qtbot, window, drafts, **sections):
    draft = finished_draft()
    for name, held in sections.items():
        draft.put(name, held)
    drafts.save(draft)
    window.open_draft(drafts.all()[0])
    setup = window.setup
    setup.pages.host.load_secrets({"ssh_password": "clave"})
    setup.next()
    qtbot.waitUntil(lambda: setup.pages.host.fingerprint.asking)
    setup.pages.host.fingerprint.answered.emit(True)
    qtbot.waitUntil(lambda: not setup.shell.busy)
    setup.next()
    qtbot.waitUntil(lambda: window.overview is not None and not setup.host_thread.busy)


def calm(qtbot, move):
    def is_calm():
        return not move.shell.busy and not move.shell.busy_note.isVisible() and not move.running

    qtbot.waitUntil(is_calm, timeout=20_000)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_move_shows_every_word(qtbot, window, looker, drafts, host, scale):
    window.look.use_scale(scale)
    at_overview(qtbot, window, drafts)
    looker.look("overview")
    window.view._begin_move()
    move = window.view.move
    about = move.about
    about.directory.load({"host": "ldap.empresa.es", "bind_dn": "cn=openfire,dc=empresa,dc=es"})
    about.directory.load_secrets({"ldap_password": "leer"})
    for known in (lambda: not about.directory.pending, lambda: about.people.known):
        move.next()
        qtbot.waitUntil(known)
        calm(qtbot, move)
    move.next()
    qtbot.waitUntil(lambda: about.groups.known)
    calm(qtbot, move)
    move.next()
    about.administrators.load({"admins": ["ppalotes"]})
    about.administrators.load_secrets({"ldap_admin_password": "suya"})
    move.next()
    calm(qtbot, move)
    move.next()
    looker.look("rehearsal-empty")
    move.rehearsal.put_password("la de hoy")
    move.next()
    qtbot.waitUntil(lambda: move.rehearsal.is_known)
    calm(qtbot, move)
    looker.look("rehearsal")
    host.pause, host.problems = 0.2, {"ldap-proof": (Code.DATABASE_FAILED,)}
    move.next()
    qtbot.waitUntil(lambda: move.switch.progress.fraction > 0.3)
    looker.look("switching")
    calm(qtbot, move)
    looker.look("restored")
    host.pause = 0.0
    move.switch.clear_problem()
    move.next()
    qtbot.waitUntil(lambda: move.flow.current == "moved", timeout=20_000)
    qtbot.wait(50)
    looker.look("moved")
    move.next()
    qtbot.waitUntil(lambda: not window.setup.host_thread.busy)
    looker.look("overview-directory")
    assert sorted(looker.found) == []
    assert looker.foreign == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_way_back_shows_every_word(qtbot, window, looker, drafts, scale):
    window.look.use_scale(scale)
    at_overview(qtbot, window, drafts, admin={}, **LDAP)
    window.view._begin_back()
    move = window.view.move
    looker.look("way-back")
    move.stop_wanted.emit()
    looker.look("stop")
    assert sorted(looker.found) == []
    assert looker.foreign == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_new_directory_shows_every_word(qtbot, window, looker, tmp_path, scale):
    window.look.use_scale(scale)
    window.begin_setup()
    setup = window.setup
    page = setup.pages.new_directory
    setup.pages.users.load({"kind": "ldap"})
    setup.pages.users.set_creates(True)
    for stage in setup.flow.stages[: setup.flow.stages.index("new_directory")]:
        setup.flow.go_to(stage)
        setup.flow.next()
    setup.shell.show_current()
    looker.look("new-directory-empty")
    path = tmp_path / "personas.csv"
    path.write_text(TABLE, encoding="utf-8")
    page.take_file(str(path))
    qtbot.waitUntil(lambda: page.table is not None)
    looker.look("new-directory")
    path.write_text("usuario;correo\r\nana b;x\r\n;y\r\n", encoding="utf-8")
    page.take_file(str(path))
    qtbot.waitUntil(lambda: page.table is None and not setup.shell.busy)
    looker.look("new-directory-refused")
    assert sorted(looker.found) == []
    assert looker.foreign == set()
