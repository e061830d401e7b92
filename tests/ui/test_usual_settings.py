"""Four answers to a chat: what is usual is told and not asked, and can be changed from one page."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from setupwizard.model.problems import Code
from tests.ui.fakes import MemoryVault

ADDRESS = "chat.empresa.es"
USUAL, REVIEW = "Lo habitual", "Revisión"
DOMAIN = "Dominio: el nombre del chat"
EMAIL = "Correo electrónico del administrador"
PASSWORD, AGAIN = "Nueva contraseña", "Confirme la contraseña"
REVIEW_NEXT, BACK_TO_USUAL = "Siguiente: revisión", "Siguiente: lo habitual"


@pytest.fixture
def at_usual(hands):
    hands.reach(ADDRESS, "root", "correcta")
    hands.comes_to(USUAL)
    return hands


def resumed(hands, name="empresa.es"):
    """From the start page to the page behind the login."""
    hands.press(f"Seguir donde lo dejó: {name}")
    hands.type("Contraseña", "correcta")
    hands.press("Conectar")
    hands.press(BACK_TO_USUAL)


class TestWhatIsAsked:
    def test_from_the_login_to_a_chat_in_three_presses(self, hands):
        hands.reach(ADDRESS, "root", "correcta")  # the first
        hands.answer_usual()
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")

    def test_the_first_field_has_the_focus_and_next_says_what_is_missing(self, at_usual):
        hands = at_usual
        field = hands.window.focusWidget()
        assert isinstance(field, QLineEdit)
        assert field.accessibleName() == DOMAIN
        for name, text in (
            (DOMAIN, "empresa.es"),
            (EMAIL, "ana@empresa.es"),
            (PASSWORD, "una clave larga"),
            (AGAIN, "una clave larga"),
        ):
            hands.sees(f"Falta: {name}")
            assert not hands.may_press(REVIEW_NEXT)
            hands.type(name, text)
        assert hands.may_press(REVIEW_NEXT)

    def test_a_suggested_password_is_to_be_kept_and_a_typed_one_is_known(self, at_usual):
        hands = at_usual
        keep = "Anótela o cópiela en un lugar seguro: no vuelvo a mostrarla."
        assert not hands.may_press("Copiar")
        assert not hands.reads(keep)
        hands.press("Sugerir una segura")
        hands.sees(keep)
        hands.press("Copiar")
        assert QApplication.clipboard().text() == hands.value(PASSWORD)
        assert hands.value(AGAIN) == hands.value(PASSWORD)
        hands.type(PASSWORD, "una clave larga")
        assert not hands.reads(keep)

    def test_the_domain_is_asked_about_here_too(self, at_usual):
        hands = at_usual
        hands.type(DOMAIN, "escuela.local")
        hands.sees("Diga antes si el dominio está bien")
        hands.press("Sí, el chat es solo para nuestra propia red")
        hands.press("Servidor de chat")
        assert hands.value(DOMAIN) == "escuela.local"
        assert hands.ticked("Sí, el chat es solo para nuestra propia red")

    def test_what_is_typed_here_stands_on_the_pages_of_openfire(self, at_usual):
        hands = at_usual
        hands.answer_usual()
        hands.press("Servidor de chat")
        assert hands.value(DOMAIN) == "empresa.es"
        hands.type(DOMAIN, "escuela.es")
        hands.press("Administrador")
        assert hands.value(EMAIL) == "ana@empresa.es"
        hands.press(USUAL)
        assert hands.value(DOMAIN) == "escuela.es"


class TestWhatIsTold:
    def test_all_that_is_usual_stands_there_in_words(self, at_usual):
        for words in (
            "Openfire 5.1.1, que descarga el propio servidor.",
            "PostgreSQL en este mismo servidor: lo instalo y creo la base de datos.",
            "La consola de administración está cerrada a la red.",
            "En la base de datos del propio Openfire.",
            "Abiertos a la red: los puertos 5222, 5223.",
            "La consola estará en este idioma: Español.",
        ):
            at_usual.sees(words)

    @pytest.mark.parametrize(
        "setting", ["Openfire", "Idioma", "Servidor de chat", "Base de datos", "Usuarios", "Red"]
    )
    def test_each_can_be_changed_and_leads_back(self, at_usual, setting):
        hands = at_usual
        hands.press(f"Cambiar: {setting}")
        hands.comes_to(setting)
        if setting == "Servidor de chat":
            hands.type(DOMAIN, "empresa.es")
        hands.press(BACK_TO_USUAL)
        hands.comes_to(USUAL)
        hands.press(f"Cambiar: {setting}")
        hands.press("Atrás")
        hands.comes_to(USUAL)

    def test_a_postgresql_that_is_there_is_not_said_to_be_installed(self, hands, host):
        host.facts = replace(host.facts, postgresql="15")
        hands.reach(ADDRESS, "root", "correcta")
        hands.sees("PostgreSQL, que ya está en este servidor: creo en él la base de datos.")
        hands.press("Cambiar: Base de datos")
        assert not hands.reads("lo instalo")

    def test_what_was_changed_is_told(self, at_usual):
        hands = at_usual
        hands.press("Cambiar: Base de datos")
        hands.press("Base de datos interna")
        hands.press(BACK_TO_USUAL)
        hands.sees("La base de datos interna de Openfire, en un archivo propio.")

    def test_a_directory_is_asked_about_before_one_comes_back(self, at_usual):
        hands = at_usual
        hands.press("Cambiar: Usuarios")
        hands.press("En un servidor de directorio (LDAP)")
        hands.press("Siguiente: directorio")
        hands.press("Atrás")
        hands.comes_to("Usuarios")
        hands.press(USUAL)
        hands.type(DOMAIN, "empresa.es")
        assert hands.all_of(QLineEdit, PASSWORD) == []  # a person of the directory administers
        hands.press("Siguiente: directorio")
        hands.comes_to("Directorio")

    def test_openfires_stages_stay_in_the_list_with_their_ticks(self, at_usual):
        hands = at_usual
        order = ["Openfire", "Idioma", "Servidor de chat", "Base de datos", "Usuarios"]
        first = hands.stages.index("Openfire")
        assert hands.stages[first : first + 5] == order
        assert hands.button("Idioma").accessibleDescription().startswith("hecho")
        assert not hands.button("Servidor de chat").accessibleDescription().startswith("hecho")
        hands.type(DOMAIN, "empresa.es")
        assert hands.button("Servidor de chat").accessibleDescription().startswith("hecho")

    def test_they_can_be_gone_through_one_by_one(self, at_usual):
        hands = at_usual
        hands.press("Openfire")
        hands.answer_the_rest()
        hands.comes_to(REVIEW)
        hands.press("Atrás")
        hands.comes_to("Red")


class TestGoingOn:
    def test_what_is_kept_nowhere_is_asked_on_one_page_and_then_comes_the_review(self, hands):
        hands.reach(ADDRESS, "root", "correcta")
        hands.press("Cambiar: Base de datos")
        hands.press("Conexión estándar a una existente")
        hands.type("Dirección", "db.empresa.es")
        hands.type("Contraseña", "clave")
        hands.press("Probar la base de datos")
        hands.press(BACK_TO_USUAL)
        hands.answer_usual()
        hands.comes_to(REVIEW)
        hands.press("Página de inicio")
        resumed(hands)
        hands.comes_to(USUAL)
        hands.type(PASSWORD, "una clave larga")
        hands.type(AGAIN, "una clave larga")
        hands.sees("Falta: Base de datos: Contraseña")
        hands.type("Base de datos: Contraseña", "clave")
        hands.press(REVIEW_NEXT)
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")

    def test_after_a_failed_installation_it_goes_on_from_the_review(self, hands, host):
        host.problems[host.steps[2]] = (Code.DATABASE_NOT_RUNNING,)
        hands.reach(ADDRESS, "root", "correcta")
        hands.answer_usual()
        hands.press("Instalar ahora")
        hands.sees("Se ha detenido a medias")
        hands.press("Página de inicio")
        hands.qtbot.waitUntil(lambda: hands.reads("La instalación se quedó a medias"))
        resumed(hands)
        hands.answer_usual()
        hands.press("Instalar ahora")
        hands.sees("Su chat funciona")


class TestWithAKeyring:
    @pytest.fixture
    def vault(self):
        return MemoryVault()

    def test_who_has_all_passwords_goes_on_to_the_review_at_once(self, hands):
        hands.press("Instalar un chat nuevo")
        hands.press("Recordar las contraseñas en el llavero de este ordenador")
        hands.log_in(ADDRESS, "root", "correcta")
        hands.press("Sí, coincide")
        hands.press(BACK_TO_USUAL)
        hands.answer_usual()
        hands.comes_to(REVIEW)
        hands.press("Página de inicio")
        hands.press("Seguir donde lo dejó: empresa.es")
        hands.qtbot.waitUntil(lambda: hands.value("Contraseña") == "correcta")
        hands.press("Conectar")
        hands.press(BACK_TO_USUAL)
        hands.comes_to(REVIEW)
