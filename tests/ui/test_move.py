"""Moving the people of a running server, from the overview and back to it."""

from dataclasses import replace

import pytest

from setupwizard.model.problems import Code
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.widgets.sheet import Sheet
from tests.ui.fakes import OURS, REHEARSAL
from tests.ui.seeing import said
from tests.ui.test_window import finished_draft

BACK = "Volver a los usuarios de Openfire…"
MOVE = "Pasar los usuarios a un directorio…"


@pytest.fixture
def host(host):
    host.facts = OURS
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


LDAP = {
    "profile": {"kind": "ldap"},
    "ldap": {
        "host": "ldap.empresa.es",
        "bind_dn": "cn=openfire,dc=empresa,dc=es",
        "base_dn": "dc=empresa,dc=es",
        "admins": ["ppalotes"],
    },
}


def at_rehearsal(hands, drafts):
    at_overview(hands, drafts)
    hands.press(MOVE)
    hands.type("Dirección del directorio", "ldap.empresa.es")
    hands.type("Cuenta (DN)", "cn=openfire,dc=empresa,dc=es")
    hands.type("Contraseña de esta cuenta", "leer")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")
    hands.press("Siguiente: grupos")
    hands.press("Siguiente: administradores")
    hands.press("Añadir a Pepa Palotes")
    hands.type("Contraseña de Pepa Palotes", "suya")
    hands.press("Probar la contraseña")
    hands.press("Siguiente: ensayo")
    hands.type("Contraseña del administrador «admin»", "la de hoy")
    hands.press("Ensayar")


def sees_stop(hands):
    hands.qtbot.waitUntil(lambda: bool(hands.window.findChildren(Sheet)), timeout=60_000)


def test_the_rehearsal_says_everything_before_anything_is_changed(hands, host, drafts):
    at_rehearsal(hands, drafts)
    hands.sees("Del directorio vienen 214 personas y 12 grupos")
    hands.sees("3 usuarios de Openfire ya no podrán iniciar sesión")
    hands.sees("«admin» ya no podrá iniciar sesión")
    assert any("ppalotes, nunez" in text for text in said(hands.window))
    assert "move_to_directory" not in host.asked


def test_the_people_move_and_the_overview_knows(hands, host, drafts):
    at_rehearsal(hands, drafts)
    hands.press("Pasar los usuarios ahora")
    hands.sees("Los usuarios vienen ahora del directorio")
    _, answers, secrets = host.heard[-1]
    assert answers.directory.admins == ("ppalotes",)
    assert secrets.admin_password.reveal() == "la de hoy"
    assert secrets.ldap_admin_password.reveal() == "suya"
    hands.press("Abrir el resumen")
    hands.sees("Los usuarios vienen del directorio de ldap.empresa.es")
    assert BACK in said(hands.window)
    (draft,) = drafts.all()
    assert draft.profile == "ldap"
    hands.press("Probar ahora")


def test_a_draft_knows_its_new_profile_even_if_the_window_is_closed_at_once(hands, drafts):
    at_rehearsal(hands, drafts)
    hands.press("Pasar los usuarios ahora")
    hands.sees("Los usuarios vienen ahora del directorio")
    hands.window.close()
    assert drafts.all()[0].profile == "ldap"


def test_after_a_failure_everything_is_as_before_and_it_can_be_tried_again(hands, host, drafts):
    host.problems["ldap-proof"] = (Code.DATABASE_FAILED,)
    at_rehearsal(hands, drafts)
    hands.press("Pasar los usuarios ahora")
    hands.sees("No se ha perdido nada: todo está como antes")
    hands.sees("Vuelta a como estaba antes")
    assert drafts.all()[0].profile == "default"
    hands.press("Volver a intentarlo")
    hands.sees("Los usuarios vienen ahora del directorio")


def test_a_report_of_a_failed_move_has_its_log_and_none_of_its_passwords(
    hands, host, drafts, tmp_path
):
    host.problems["ldap-proof"] = (Code.DATABASE_FAILED, "with leer and clave")
    host.said = ("said: la de hoy, suya",)
    at_rehearsal(hands, drafts)
    hands.press("Pasar los usuarios ahora")
    hands.sees("Vuelta a como estaba antes")
    path = tmp_path / "report.txt"
    hands.window.open.saving.write_report(str(path))
    text = path.read_text("utf-8")
    assert "database-failed" in text
    assert "said: •••, •••" in text
    assert "with ••• and •••" in text


def test_a_report_of_a_failed_rehearsal_strikes_what_was_typed_for_it(
    hands, host, drafts, tmp_path
):
    host.problems["rehearse"] = (Code.DATABASE_FAILED, "the password la de hoy")
    at_rehearsal(hands, drafts)
    hands.sees(Catalog("es").cause(Code.DATABASE_FAILED))
    path = tmp_path / "report.txt"
    hands.window.open.saving.write_report(str(path))
    assert "the password •••" in path.read_text("utf-8")


def test_what_stops_it_before_anything_was_changed_is_said_so(hands, host, drafts):
    host.problems["ldap-backup"] = (Code.SWITCH_FILES_CHANGED,)
    at_rehearsal(hands, drafts)
    hands.press("Pasar los usuarios ahora")
    hands.sees("Algo lo impide. En el servidor no ha cambiado nada.")


def test_stop_says_that_all_is_put_back_and_so_it_is(hands, host, drafts):
    at_rehearsal(hands, drafts)
    host.pause = 0.3
    hands.press("Pasar los usuarios ahora")
    hands.sees("Deteniendo Openfire y cambiando de dónde vienen los usuarios…")
    hands.press("Detener…")
    sees_stop(hands)
    hands.press("Detener y dejarlo como estaba")
    hands.sees("Detenido: todo está como antes")
    host.pause = 0.0


def test_editing_the_directory_means_rehearsing_again(hands, drafts):
    at_rehearsal(hands, drafts)
    hands.sees("Pasar los usuarios ahora")
    hands.press("Personas")
    hands.press("Para expertos: nombres técnicos")
    hands.type("Campo del nombre", "displayName")
    hands.press("Actualizar")
    hands.press("Siguiente: grupos")
    hands.press("Siguiente: administradores")
    hands.press("Probar la contraseña")
    hands.press("Siguiente: ensayo")
    assert hands.may_press("Ensayar")


def test_leaving_it_changes_nothing(hands, host, drafts):
    at_overview(hands, drafts)
    hands.press(MOVE)
    hands.press("Resumen")
    hands.sees("Openfire guarda los usuarios")
    assert drafts.all()[0].profile == "default"


CORRECT = "Corregir el directorio…"


def test_the_settings_of_a_directory_are_corrected_without_a_password_of_admin(hands, host, drafts):
    found = replace(REHEARSAL, users=0, namesakes=(), without=(), corrected=("ldap.host",))
    host.rehearsal = found
    at_overview(hands, drafts, **LDAP)
    hands.press(CORRECT)
    hands.type("Dirección del directorio", "dc1.empresa.es")
    hands.type("Contraseña de esta cuenta", "leer")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")
    hands.press("Siguiente: grupos")
    hands.press("Siguiente: administradores")
    hands.type("Contraseña de Pepa Palotes", "suya")
    hands.press("Probar la contraseña")
    hands.press("Siguiente: ensayo")
    hands.press("Ensayar")
    hands.sees("Se corrigen estos ajustes del directorio")
    assert "la dirección del directorio" in said(hands.window)
    hands.press("Corregirlo ahora")
    hands.sees("Los usuarios vienen ahora del directorio")
    name, answers, _ = host.heard[-1]
    assert (name, answers.directory.host) == ("move_to_directory", "dc1.empresa.es")


def test_the_way_back(hands, host, drafts):
    at_overview(hands, drafts, **LDAP)
    hands.press(BACK)
    hands.type("Contraseña de «admin»", "la de antes")
    hands.type("Contraseña de ppalotes en el directorio", "suya")
    hands.press("Volver ahora")
    hands.sees("Openfire vuelve a usar sus propios usuarios")
    name, answers, secrets = host.heard[-1]
    assert name == "move_back"
    assert answers.directory.host == "ldap.empresa.es"
    assert secrets.admin_password.reveal() == "la de antes"
    hands.press("Abrir el resumen")
    hands.sees("Openfire guarda los usuarios")
    assert drafts.all()[0].profile == "default"
    assert drafts.all()[0].section("ldap")["host"] == "ldap.empresa.es"


def test_a_server_that_never_had_an_administrator_of_its_own_is_asked_for_one(hands, drafts):
    at_overview(hands, drafts, admin={}, **LDAP)
    hands.press(BACK)
    hands.type("Contraseña de «admin»", "nueva clave")
    hands.type("Contraseña de ppalotes en el directorio", "suya")
    hands.type("Correo electrónico del administrador", "ana@empresa.es")
    hands.press("Volver ahora")
    hands.sees("Openfire vuelve a usar sus propios usuarios")
    assert drafts.all()[0].section("admin")["email"] == "ana@empresa.es"


def test_the_test_of_the_overview_asks_for_the_administrator_of_the_directory(hands, host, drafts):
    at_overview(hands, drafts, **LDAP)
    hands.type("Contraseña del administrador «ppalotes»", "suya")
    hands.press("Probar ahora")
    hands.sees("Sí, el chat funciona")
