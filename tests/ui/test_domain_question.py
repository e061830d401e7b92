"""The one answer that is for good is looked at twice: whose the domain is, and who will find it."""

import pytest

from setupwizard.texts import NOTES
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.wizards.setup.domain_question import DomainQuestion
from setupwizard.ui.wizards.setup.server import ServerPage
from tests.ui.seeing import said

DOMAIN, NEXT = "Dominio: el nombre del chat", "Siguiente: base de datos"
DOUBT = "¿De verdad es este el dominio que quiere?"
OURS = "Sí, está bien escrito y es nuestro"
NEARBY = "Sí, el chat es solo para nuestra propia red"
TRIAL = "Sí, solo estoy probando"


@pytest.fixture
def at_domain(hands):
    hands.connect("chat.empresa.es", "root", "correcta")
    hands.press("Siguiente: idioma")
    hands.press("Siguiente: servidor de chat")
    return hands


@pytest.mark.parametrize("domain", ["gmail.com", "hotmail.es", "edu.es", "12345"])
def test_a_domain_that_cannot_be_ones_own_goes_no_further_and_the_field_says_why(at_domain, domain):
    hands = at_domain
    hands.type(DOMAIN, domain)
    hands.sees("Compruebe: Dominio: el nombre del chat")
    assert not hands.may_press(NEXT)
    why = {"12345": "No puede terminar en un número", "edu.es": "edu.es es una terminación"}
    hands.qtbot.waitUntil(
        lambda: hands.reads(why.get(domain, f"{domain} es de un proveedor de buzones"))
    )
    assert not hands.reads(DOUBT)
    hands.type(DOMAIN, "empresa.es")
    hands.qtbot.waitUntil(lambda: hands.may_press(NEXT))


@pytest.mark.parametrize(
    ("domain", "answer"),
    [
        ("escuela", NEARBY),
        ("escuela.local", NEARBY),
        ("escuela.lan", NEARBY),
        ("escuela.example", TRIAL),
        ("escuela.con", OURS),
    ],
)
def test_a_doubtful_domain_waits_for_a_deliberate_answer(at_domain, domain, answer):
    hands = at_domain
    hands.type(DOMAIN, domain)
    hands.sees(DOUBT)
    hands.sees("Diga antes si el dominio está bien")
    assert not hands.may_press(NEXT)
    hands.press(answer)
    hands.qtbot.waitUntil(lambda: hands.may_press(NEXT))
    hands.press(answer)  # taken back
    assert not hands.may_press(NEXT)


def test_the_answer_was_about_that_domain_only(at_domain):
    hands = at_domain
    hands.type(DOMAIN, "escuela.local")
    hands.press(NEARBY)
    hands.type(DOMAIN, "liceo.local")
    hands.sees(DOUBT)
    assert not hands.may_press(NEXT)


def test_the_reason_is_told_in_the_words_of_the_command_line(qtbot):
    question = DomainQuestion()
    qtbot.addWidget(question)
    question.show()
    question.fill("escuela.local")
    told = Catalog("en").text("Note", NOTES["domain-local"], {"domain": "escuela.local"})
    assert told in said(question)


def test_half_a_name_is_not_judged_while_it_is_typed(at_domain):
    hands = at_domain
    hands.type(DOMAIN, "escuela")
    assert not hands.reads(DOUBT)
    hands.type(DOMAIN, "escuela.es")
    assert hands.may_press(NEXT)
    assert not hands.reads(DOUBT)


def test_another_domain_cannot_be_brought_to_the_review_past_the_question(hands):
    hands.connect("chat.empresa.es", "root", "correcta")
    hands.answer_the_rest()
    hands.comes_to("Revisión")
    hands.press("Servidor de chat")
    hands.type(DOMAIN, "escuela.local")
    assert not hands.may_press("Revisión")
    hands.press(NEARBY)
    hands.press(NEXT)
    hands.press("Revisión")
    hands.comes_to("Revisión")


def test_whoever_answered_is_not_asked_again_when_they_come_back(hands):
    hands.connect("chat.empresa.es", "root", "correcta")
    hands.press("Siguiente: idioma")
    hands.press("Siguiente: servidor de chat")
    hands.type(DOMAIN, "escuela.local")
    hands.press(NEARBY)
    hands.press(NEXT)
    hands.press("Página de inicio")
    hands.press("Seguir donde lo dejó: escuela.local")
    hands.type("Contraseña", "correcta")
    hands.press("Conectar")
    hands.press("Siguiente: lo habitual")
    hands.comes_to("Lo habitual")
    hands.press("Servidor de chat")
    assert hands.may_press(NEXT)


def test_a_server_known_by_number_gets_no_name_in_silence(hands):
    hands.connect("192.0.2.7", "root", "correcta")
    hands.press("Siguiente: idioma")
    hands.press("Siguiente: servidor de chat")
    hands.type(DOMAIN, "escuela.es")
    assert hands.value("Nombre del servidor (FQDN)") == "escuela.es"
    assert hands.reads("Ha dado el número del servidor, 192.0.2.7")


def test_this_computer_is_called_by_the_domain(qtbot):
    """And not by the words that stand for it in the list of stages."""
    page = ServerPage()
    qtbot.addWidget(page)
    page.load({"domain": "escuela.es"})
    page.suggest("Este ordenador")
    assert page.raw()["fqdn"] == "escuela.es"
    assert page.reason() == ""
