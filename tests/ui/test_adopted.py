"""A server that this program did not set up, or not from this computer, opened and shown."""

from dataclasses import replace

import pytest

from setupwizard.model.draft import Draft
from setupwizard.model.problems import Code
from tests.ui.fakes import BY_HAND, FACTS, OURS
from tests.ui.seeing import said

ADDRESS = "chat.empresa.es"
CHANGES = {"Probar ahora", "Iniciar", "Detener…", "Reiniciar…"}
MOVES = {"Pasar los usuarios a un directorio…", "Volver a los usuarios de Openfire…"}


def opened(hands, host, facts):
    host.facts = facts
    hands.look_after(ADDRESS, "root", "clave")
    hands.qtbot.waitUntil(lambda: hands.may_press("Mirar de nuevo"))


def test_what_is_known_of_an_openfire_of_somebody_else_is_shown(hands, host):
    opened(hands, host, BY_HAND)
    for told in (
        "Openfire está en marcha",
        "4.6.2",
        "/opt/openfire",
        "root",
        "/etc/init.d/openfire",
        "5222, 9090",
    ):
        hands.sees(told)


def test_what_cannot_be_done_with_it_is_not_offered_and_the_reason_is_told(hands, host):
    opened(hands, host, BY_HAND)
    assert not (CHANGES | MOVES | {"Instalarlo"}) & said(hands.window)
    assert hands.reads("Lo instaló otra persona, así que solo lo muestro")


def test_one_that_somebody_started_by_hand_and_that_is_gone_now_is_told_as_it_is(hands, host):
    (other,) = BY_HAND.others
    opened(hands, host, replace(BY_HAND, others=(replace(other, starter="", running=False),)))
    for told in ("Openfire no está en marcha", "Alguien, a mano", "Ninguno"):
        hands.sees(told)


def test_it_is_known_from_now_on_and_nothing_but_its_address_is_kept(hands, host, drafts):
    opened(hands, host, BY_HAND)
    (draft,) = drafts.all()
    assert draft.finished
    assert set(draft.sections) == {"host"}
    hands.press("Página de inicio")
    hands.press(f"Administrar {ADDRESS}")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.sees("4.6.2")


def test_a_server_without_any_openfire_says_so_and_can_be_set_up(hands, host, drafts):
    opened(hands, host, FACTS)
    assert "En este servidor no hay ningún Openfire" in said(hands.window)
    assert drafts.all() == []
    hands.press("Instalarlo")
    assert hands.value("Dirección del servidor") == ADDRESS
    hands.press("Conectar")
    hands.press("Siguiente: lo habitual")
    hands.answer_usual()
    hands.press("Instalar ahora")
    hands.sees("Su chat funciona")
    assert drafts.all()[0].finished


def test_one_of_ours_whose_answers_are_on_another_computer_can_be_stopped_and_not_tested(
    hands, host
):
    opened(hands, host, OURS)
    assert hands.may_press("Detener…")
    assert not ({"Probar ahora"} | MOVES) & said(hands.window)
    assert hands.reads("Este ordenador no tiene las respuestas")
    assert not hands.reads("La prueba dirá")  # there is none without them


def test_a_server_that_was_ours_and_is_somebody_elses_now_is_shown_as_such(hands, host, drafts):
    draft = Draft(finished=True, language="es")
    draft.put("host", {"address": ADDRESS})
    draft.put("server", {"domain": "empresa.es", "fqdn": ADDRESS})
    draft.put("admin", {"email": "ana@empresa.es"})
    drafts.save(draft)
    host.facts = BY_HAND
    hands.window.close_server()
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Sí, coincide")
    hands.sees("Lo instaló otra persona, así que solo lo muestro")
    assert not MOVES & said(hands.window)


def test_a_server_that_cannot_be_reached_is_told_on_the_page_that_asks_for_it(hands, host):
    host.problems["open"] = (Code.HOST_UNREACHABLE,)
    hands.press("Administrar un chat que ya tiene")
    hands.log_in(ADDRESS, "root", "clave")
    hands.sees_problem(Code.HOST_UNREACHABLE)
    del host.problems["open"]
    hands.press("Volver a intentarlo")
    hands.press("Sí, coincide")
    hands.sees("Mirar de nuevo")


@pytest.mark.parametrize("leaves", ["Atrás", "Cancelar"])
def test_one_can_go_back_from_it_at_any_time(hands, leaves):
    hands.press("Administrar un chat que ya tiene")
    if leaves == "Cancelar":
        hands.log_in(ADDRESS, "root", "clave")
        hands.sees("¿Es este su servidor?")
        hands.press("Cancelar")
        hands.sees("Atrás")
        assert not hands.reads("¿Es este su servidor?")
    hands.press("Atrás")
    hands.sees("¿Qué quiere hacer?")


def test_a_report_of_it_strikes_the_password_it_was_asked_with(hands, host, tmp_path):
    host.problems["open"] = (Code.HOST_UNREACHABLE, "while trying clave-larga")
    hands.press("Administrar un chat que ya tiene")
    hands.log_in(ADDRESS, "root", "clave-larga")
    hands.sees_problem(Code.HOST_UNREACHABLE)
    hands.window.open.saving.write_report(str(tmp_path / "report.txt"))
    assert "while trying •••" in (tmp_path / "report.txt").read_text("utf-8")
