"""Every page of a move and of the new directory: both languages, light and dark, small and big."""

import pytest

from setupwizard.model.problems import Code
from tests.ui.accessible_tree import amiss
from tests.ui.fakes import BY_HAND, FACTS, LONG, OURS
from tests.ui.seeing import cut, nameless, said, settle
from tests.ui.test_move import BACK, LDAP, MOVE
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
                self.found |= {f"{name} {code}: heard: {one}" for one in amiss(self.window)}
        self.foreign |= {(name, text) for text in said(self.window) & self.english}
        self.window.look.use_language("es")  # in which the hands go on


@pytest.fixture
def looker(window):
    window.resize(1024, 700)
    return Looker(window)


@pytest.fixture
def host(host):
    host.facts, host.asks_certificate = OURS, True
    return host


def at_overview(hands, drafts, **sections):
    draft = finished_draft()
    for name, held in sections.items():
        draft.put(name, held)
    drafts.save(draft)
    hands.window.close_server()
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_move_shows_every_word(hands, looker, drafts, host, scale):
    hands.window.look.use_scale(scale)
    at_overview(hands, drafts)
    looker.look("overview")
    hands.press(MOVE)
    hands.look_into_the_directory("ldap.empresa.es", "cn=openfire,dc=empresa,dc=es", "leer")
    hands.press("Siguiente: ensayo")
    looker.look("rehearsal-empty")
    hands.type("Contraseña del administrador «admin»", "la de hoy")
    hands.press("Ensayar")
    hands.sees("Pasar los usuarios ahora")
    looker.look("rehearsal")
    host.pause, host.problems = 0.5, {"ldap-proof": (Code.DATABASE_FAILED,)}
    hands.press("Pasar los usuarios ahora")
    hands.sees("Deteniendo Openfire y cambiando de dónde vienen los usuarios…")
    looker.look("switching")
    hands.sees("Vuelta a como estaba antes")
    looker.look("restored")
    host.pause = 0.0
    hands.press("Volver a intentarlo")
    hands.sees("Los usuarios vienen ahora del directorio")
    looker.look("moved")
    hands.press("Abrir el resumen")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
    looker.look("overview-directory")
    assert sorted(looker.found) == []
    assert looker.foreign == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_way_back_shows_every_word(hands, looker, drafts, host, scale):
    hands.window.look.use_scale(scale)
    at_overview(hands, drafts, admin={}, **LDAP)
    hands.press(BACK)
    looker.look("way-back")
    host.pause = LONG
    hands.type("Contraseña de «admin»", "nueva clave")
    hands.type("Contraseña de ppalotes en el directorio", "suya")
    hands.type("Correo electrónico del administrador", "ana@empresa.es")
    hands.press("Volver ahora")
    hands.press("Detener…")
    hands.sees("¿Detener el cambio?")
    looker.look("stop")
    hands.press("Detener y dejarlo como estaba")
    hands.sees("Volver a intentarlo")
    assert sorted(looker.found) == []
    assert looker.foreign == set()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_new_directory_shows_every_word(hands, looker, host, tmp_path, scale):
    host.facts = FACTS  # nothing is set up there yet
    hands.window.look.use_scale(scale)
    hands.connect("chat.empresa.es", "root", "clave")
    hands.answer_up_to_users()
    hands.press("En un servidor de directorio (LDAP)")
    hands.press("Aún no hay directorio: instalar uno en este servidor")
    hands.press("Siguiente: directorio nuevo")
    looker.look("new-directory-empty")
    path = tmp_path / "personas.csv"
    path.write_text(TABLE, encoding="utf-8")
    hands.type("Tabla de las personas", str(path))
    hands.sees("He leído 12 personas. Estas son algunas:")
    looker.look("new-directory")
    path.write_text("usuario;correo\r\nana b;x\r\n;y\r\n", encoding="utf-8")
    hands.type("Tabla de las personas", str(path))
    hands.qtbot.waitUntil(lambda: hands.reads("Línea 2"))
    looker.look("new-directory-refused")
    assert sorted(looker.found) == []
    assert looker.foreign == set()


ADOPTED = {"none": FACTS, "by hand": BY_HAND, "ours, set up elsewhere": OURS}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("facts", ADOPTED.values(), ids=ADOPTED)
def test_a_server_this_computer_did_not_set_up_shows_every_word(hands, looker, host, facts, scale):
    host.facts = facts
    hands.window.look.use_scale(scale)
    hands.press("Administrar un chat que ya tiene")
    looker.look("connect")
    hands.log_in("chat.empresa.es", "root", "clave")
    hands.sees("¿Es este su servidor?")
    looker.look("connect-fingerprint")
    hands.press("Sí, coincide")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))
    looker.look("overview")
    assert sorted(looker.found) == []
    assert looker.foreign == set()
