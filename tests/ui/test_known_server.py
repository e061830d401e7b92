"""A server is recognised: one that has its chat is looked after, one half done is finished."""

from dataclasses import replace

import pytest

from setupwizard.engine.operations import apply
from setupwizard.engine.runner import StepPreview
from setupwizard.model.draft import Draft
from setupwizard.model.facts import OpenfireFound
from setupwizard.model.problems import Code, Problem
from setupwizard.steps.base import State
from tests.ui.fakes import BY_HAND, FACTS, LONG, OURS, note
from tests.ui.hands import Hands

ADDRESS = "chat.empresa.es"
UNPROVEN = replace(
    OURS, openfire=replace(OURS.openfire, unproven=True), proof_owed=True, openfire_active=True
)
HALF_DONE = replace(
    FACTS, openfire=OpenfireFound("5.1.1", set_up=False, begun=True, ours=False), proof_owed=True
)


def reached(hands):
    hands.press("Instalar un chat nuevo")
    hands.log_in(ADDRESS, "root", "correcta")
    hands.press("Sí, coincide")


class TestOneThatHasItsChat:
    def test_is_looked_after_and_not_set_up_once_more(self, hands, host, drafts):
        host.facts = OURS
        reached(hands)
        hands.qtbot.waitUntil(lambda: hands.reads("Openfire 5.1.1 está configurado y en marcha"))
        assert not hands.may_press("Siguiente: lo habitual")
        hands.press("Abrir el resumen")
        hands.sees("Openfire está en marcha")
        assert [draft.finished for draft in drafts.all()] == [True]

    def test_is_one_row_of_the_start_page_however_often_it_is_opened(self, hands, host, drafts):
        known = Draft(finished=True)
        known.put("host", {"address": ADDRESS, "port": "22"})
        known.put("server", {"domain": "empresa.es"})
        drafts.save(known)
        host.facts = OURS
        reached(hands)
        hands.press("Abrir el resumen")
        hands.press("Página de inicio")
        hands.press("Administrar un chat que ya tiene")
        hands.log_in(ADDRESS, "root", "correcta")
        hands.sees("Openfire está en marcha")
        hands.press("Página de inicio")
        hands.press("Administrar empresa.es")
        assert [draft.id for draft in drafts.all()] == [known.id]

    def test_of_somebody_else_it_is_shown(self, hands, host, drafts):
        seen = {"openfire": "Openfire 4.6.2", "home": "/opt/openfire", "user": "root"}
        host.facts, host.unsuitable = BY_HAND, Problem(Code.OTHER_OPENFIRE_BY_HAND, seen)
        reached(hands)
        hands.sees_problem(Code.OTHER_OPENFIRE_BY_HAND)
        hands.press("Ver cómo está")
        hands.sees("Openfire está en marcha")
        assert [draft.finished for draft in drafts.all()] == [True]


class TestOneHalfDone:
    @pytest.mark.parametrize("facts", [UNPROVEN, HALF_DONE])
    def test_is_finished(self, hands, host, facts):
        host.facts = facts
        reached(hands)
        hands.press("Siguiente: lo habitual")
        hands.comes_to("Lo habitual")

    def test_an_account_that_is_there_is_not_asked_for_a_new_password(self, hands, host):
        host.facts = UNPROVEN
        reached(hands)
        hands.press("Siguiente: lo habitual")
        hands.type("Dominio: el nombre del chat", "empresa.es")
        hands.type("Correo electrónico del administrador", "ana@empresa.es")
        hands.type("Contraseña de «admin»", "corta")
        assert not hands.reads("Confirme la contraseña")
        hands.press("Siguiente: revisión")

    def test_the_review_tells_that_it_had_begun(self, hands, host):
        host.facts = HALF_DONE
        reached(hands)
        hands.press("Siguiente: lo habitual")
        hands.answer_usual()
        hands.qtbot.waitUntil(lambda: hands.reads(f"Ya había empezado en {ADDRESS}"))
        assert not hands.reads("Todavía no he cambiado nada")

    def test_so_it_does_after_a_run_that_has_just_failed(self, hands, host):
        host.problems[host.steps[1]] = (Code.DATABASE_NOT_RUNNING,)
        hands.reach(ADDRESS, "root", "correcta")
        hands.answer_usual()
        hands.qtbot.waitUntil(lambda: hands.reads("Todavía no he cambiado nada"))
        hands.press("Instalar ahora")
        hands.sees("Se ha detenido a medias")
        hands.press("Revisión")
        hands.qtbot.waitUntil(lambda: hands.reads(f"Ya había empezado en {ADDRESS}"))


class TestWhatTheReviewTells:
    def test_every_change_of_a_step(self, hands, host):
        changes = tuple(
            note("port-will-be-opened", port=port, firewall="ufw") for port in (5222, 5223)
        )
        step = StepPreview("firewall", State.MISSING, changes)
        host.does(apply.preview, lambda *_: (step,))
        hands.reach(ADDRESS, "root", "correcta")
        hands.answer_usual()
        hands.qtbot.waitUntil(lambda: hands.reads("5222") and hands.reads("5223"))

    def test_what_is_in_the_way_ends_the_looking(self, hands, host):
        host.problems["preview"] = (Code.PORT_TAKEN,)
        hands.reach(ADDRESS, "root", "correcta")
        hands.answer_usual()
        hands.sees_problem(Code.PORT_TAKEN)
        assert hands.reads("Solo he mirado")
        assert not hands.reads("Estoy comprobando qué hay")


class TestTheRows:
    def test_a_login_that_failed_leaves_none(self, hands, host, drafts):
        host.problems["open"] = (Code.SSH_PASSWORD_REFUSED,)
        hands.press("Instalar un chat nuevo")
        hands.log_in(ADDRESS, "root", "equivocada")
        hands.sees_problem(Code.SSH_PASSWORD_REFUSED)
        hands.press("Página de inicio")
        assert drafts.all() == []


def asked(hands):
    """What stands in the question that is open."""
    return Hands(hands.qtbot, hands.window.modal)


class TestChangingSettings:
    @pytest.fixture
    def at_overview(self, hands, host):
        hands.reach(ADDRESS, "root", "correcta")
        hands.answer_usual()
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")
        host.facts = OURS
        hands.press("Abrir el resumen")
        hands.press("Cambiar ajustes…")
        return hands

    def test_begins_with_all_that_was_answered_and_leads_back(self, at_overview):
        hands = at_overview
        hands.comes_to("Lo habitual")
        assert hands.value("Dominio: el nombre del chat") == "empresa.es"
        hands.press("Resumen")
        hands.qtbot.waitUntil(lambda: hands.may_press("Cambiar ajustes…"))

    def test_the_name_of_the_server_can_be_changed_later_as_its_page_says(self, at_overview, host):
        hands = at_overview
        hands.press("Cambiar: Servidor de chat")
        hands.type("Nombre del servidor (FQDN)", "xmpp.empresa.es")
        hands.press("Siguiente: lo habitual")
        hands.press("Siguiente: revisión")
        hands.press("Hacer estos cambios")
        hands.sees("Su chat funciona")
        assert hands.window.open.server.draft.section("server")["fqdn"] == "xmpp.empresa.es"

    def test_nothing_is_said_of_installing_what_is_there(self, at_overview):
        hands = at_overview
        hands.comes_to("Lo habitual")
        hands.sees("PostgreSQL en este servidor, con una base de datos para Openfire.")
        assert not hands.reads("lo instalo")
        assert not hands.reads("Lo instalo")
        hands.press("Siguiente: revisión")
        assert not hands.may_press("Instalar ahora")

    def test_its_last_stages_change_and_do_not_install(self, at_overview):
        assert "Cambios" in at_overview.stages
        assert "Instalación" not in at_overview.stages

    @pytest.fixture
    def changing(self, at_overview, host):
        host.pause = LONG
        at_overview.press("Siguiente: revisión")
        at_overview.press("Hacer estos cambios")
        at_overview.sees("Cambiando los ajustes")
        return at_overview

    def test_stopping_is_asked_about_the_changes(self, changing):
        changing.press("Detener…")
        changing.sees("¿Dejar de cambiar los ajustes?")
        assert not asked(changing).reads("instala")
        changing.press("Detener los cambios")
        changing.sees("Detenido, como usted pidió")

    def test_so_is_closing_the_window(self, changing):
        changing.window.close()
        changing.sees("Los ajustes todavía se están cambiando. ¿Cerrar de todos modos?")
        assert not asked(changing).reads("instala")
        changing.press("Seguir")
