"""From “Your chat works” to people with accounts and invitations, by what can be seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QLineEdit

from setupwizard.model.problems import Code
from setupwizard.model.secret import Secret
from setupwizard.ui.invitations.document import sheet
from setupwizard.ui.invitations.paper import print_invitations
from setupwizard.ui.widgets.copying import CopyButton, Selectable
from tests.ui.fakes import FRESH, OURS
from tests.ui.seeing import settle
from tests.ui.test_setup import ADDRESS, at_review

ANA, LUIS = "Ana Pérez García", "Luis"


@pytest.fixture
def finished(hands, host):
    """The last page of a set-up."""
    host.seen_outside = FRESH
    at_review(hands)
    hands.press("Instalar ahora")
    host.facts = OURS
    hands.sees("Su chat funciona")
    return hands


@pytest.fixture
def asked(finished):
    """The page that asks for whom."""
    finished.press("Crear cuentas para las personas…")
    finished.sees("Cuentas para las personas")
    return finished


def make_two(hands):
    hands.type("Nombre de la persona 1", ANA)
    hands.type("Nombre de la persona 2", LUIS)
    hands.press("Crear 2 cuentas")
    hands.sees("2 personas pueden chatear")


def invitations(window):
    """The sheets as they are saved or printed, by their text."""
    return [sheet(*one).toPlainText() for one in window.open.saving.invitations]


def test_two_people_are_typed_and_get_accounts_and_invitations(
    qtbot, window, host, asked, tmp_path
):
    make_two(asked)
    made = host.accounts
    assert list(made) == ["ana.perez", "luis"]
    assert made["ana.perez"].name == ANA
    told = invitations(window)
    for text, person in zip(told, made.values(), strict=True):
        assert f"{person.user}@empresa.es" in text
        assert person.password.reveal() in text
        assert ADDRESS in text
    path = tmp_path / "invitaciones.pdf"
    window.open.saving.write_invitations(str(path))
    asked.sees("Guardado como invitaciones.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    window.look.use_language("en")
    qtbot.waitUntil(lambda: asked.reads("can log in to the chat"))
    window.look.use_language("es")
    asked.press("Abrir el resumen")
    asked.sees("Añadir personas…")
    assert asked.reads("Ana escribió a Luis")  # what the chat was proven by is still told


def test_the_last_page_has_the_number_where_the_domain_leads_nowhere(finished):
    finished.sees(ADDRESS)


def test_the_same_by_the_keyboard_alone(qtbot, window, host, finished):
    def focused():
        return window.focusWidget() or window

    def go_to(name):
        for _ in range(60):
            if focused().accessibleName() == name:
                return
            qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        raise AssertionError(name)

    def press(name):
        go_to(name)
        qtbot.keyClick(focused(), Qt.Key.Key_Return)

    def type_in(name, text):
        go_to(name)
        assert isinstance(focused(), QLineEdit)
        qtbot.keyClicks(focused(), text)

    press("Crear cuentas para las personas…")
    finished.sees("Cuentas para las personas")
    assert focused().accessibleName() == "Nombre de la persona 1"
    type_in("Nombre de la persona 1", "Ana")
    type_in("Nombre de la persona 2", LUIS)
    for _ in range(4):  # past the user name, the password and Remove
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Otra persona"
    press("Otra persona")
    assert focused().accessibleName() == "Nombre de la persona 3"
    type_in("Nombre de la persona 3", "Pepa Palotes")
    press("Crear 3 cuentas")
    finished.sees("3 personas pueden chatear")
    assert list(host.accounts) == ["ana", "luis", "pepa.palotes"]
    assert focused().accessibleName() == "Guardar como PDF…"


def test_a_user_name_follows_the_name_until_somebody_types_one(asked):
    asked.type("Nombre de la persona 1", ANA)
    assert asked.value("Nombre de usuario de la persona 1") == "ana.perez"
    asked.type("Nombre de usuario de la persona 1", "anita")
    asked.type("Nombre de la persona 1", LUIS)
    assert asked.value("Nombre de usuario de la persona 1") == "anita"
    asked.type("Nombre de la persona 2", "Anita")
    assert asked.value("Nombre de usuario de la persona 2") == "anita2"


def test_the_password_is_made_and_can_be_read_before_anything_is_created(asked, host):
    asked.type("Nombre de la persona 1", ANA)
    password = asked.value("Contraseña de la persona 1")
    assert len(password) == len("abcd-efgh-ijkm")
    asked.press("Crear una cuenta")
    asked.sees("Una persona puede chatear")
    assert host.accounts["ana.perez"].password.reveal() == password


def test_what_cannot_be_a_user_name_is_told_at_its_field_and_nothing_is_created(
    qtbot, window, asked
):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    asked.type("Nombre de la persona 1", ANA)
    asked.type("Nombre de usuario de la persona 1", "admin")
    asked.type("Nombre de la persona 2", "")
    asked.sees("Este nombre de usuario no es para personas. Elija otro.")
    assert not asked.may_press("Crear las cuentas")


def table(folder, text):
    path = folder / "personas.csv"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_table_is_looked_at_when_it_is_named_and_everybody_is_shown(asked, host, tmp_path):
    asked.press("Desde una tabla")
    edit = asked.type(
        "Tabla de personas",
        table(tmp_path, "usuario;nombre;contraseña\nana;Ana;Una-clave-larga-1\nluis;Luis;\n"),
    )
    edit.editingFinished.emit()
    asked.sees("He leído 2 personas:")
    asked.sees("ana@empresa.es")
    asked.press("Crear 2 cuentas")
    asked.sees("2 personas pueden chatear")
    assert host.accounts["ana"].password.reveal() == "Una-clave-larga-1"
    assert host.accounts["luis"].password


CLASS = "usuario;nombre\nana;Ana\nluis;Luis\neva;Eva\n"


def choose_table(hands, path):
    hands.press("Desde una tabla")
    hands.type("Tabla de personas", path).editingFinished.emit()


def passwords(host):
    return {user: one.password.reveal() for user, one in host.accounts.items()}


def test_made_passwords_outlive_a_cut_link_and_another_choice_of_the_table(
    asked, window, host, tmp_path
):
    host.problems["new-accounts"] = (Code.ACCOUNTS_CLOSED,)
    path = table(tmp_path, CLASS)
    choose_table(asked, path)
    asked.press("Crear 3 cuentas")
    asked.sees_problem(Code.ACCOUNTS_CLOSED)
    made = passwords(host)
    assert list(made) == ["ana"]
    asked.press("Atrás")
    asked.type("Tabla de personas", path).editingFinished.emit()
    asked.press("Crear 3 cuentas")
    asked.sees("3 personas pueden chatear")
    assert passwords(host)["ana"] == made["ana"]
    assert made["ana"] in invitations(window)[0]
    assert not asked.reads("ya existía")
    assert not asked.reads("Ya tenían cuenta")


def test_made_passwords_outlive_a_walk_to_the_overview(asked, window, host, tmp_path):
    host.problems["new-accounts"] = (Code.ACCOUNTS_CLOSED,)
    choose_table(asked, table(tmp_path, CLASS))
    asked.press("Crear 3 cuentas")
    asked.sees_problem(Code.ACCOUNTS_CLOSED)
    asked.press("Resumen")
    asked.press("Salir sin ellas")
    asked.press("Añadir personas…")
    asked.type("Nombre de la persona 1", "Ana")
    assert asked.value("Contraseña de la persona 1") == passwords(host)["ana"]
    asked.type("Nombre de la persona 1", "Pepa")
    assert asked.value("Contraseña de la persona 1") != passwords(host)["ana"]
    choose_table(asked, table(tmp_path, CLASS))
    asked.press("Crear 3 cuentas")
    asked.sees("3 personas pueden chatear")
    assert passwords(host)["ana"] in invitations(window)[0]
    assert not asked.reads("ya existía")


def test_whose_password_nobody_has_is_not_among_those_who_can_chat(asked, window, host, tmp_path):
    choose_table(asked, table(tmp_path, CLASS))
    asked.sees("He leído 3 personas:")
    person = window.open.wizard._who.table.people[0]
    host.accounts["ana"] = replace(person, password=Secret("of-a-killed-window"))
    asked.press("Crear 3 cuentas")
    asked.sees("2 personas pueden chatear")
    asked.sees("Ya tenían cuenta: 1")
    assert asked.reads("Si nadie la sabe")


def test_where_nobody_is_new_nobody_is_said_to_chat(asked, window, host, tmp_path):
    choose_table(asked, table(tmp_path, CLASS))
    asked.sees("He leído 3 personas:")
    for one in window.open.wizard._who.table.people:
        host.accounts[one.user] = replace(one, password=Secret("of-a-killed-window"))
    asked.press("Crear 3 cuentas")
    asked.sees("Todas tenían ya una cuenta")
    asked.sees("Ya tenían cuenta: 3")
    assert not asked.reads("pueden chatear")


def test_whoever_closes_the_window_meanwhile_is_told_of_accounts_and_passwords(asked, window, host):
    host.pause = 600
    asked.type("Nombre de la persona 1", ANA)
    asked.type("Nombre de la persona 2", LUIS)
    asked.press("Crear 2 cuentas")
    asked.qtbot.waitUntil(lambda: bool(host.accounts))
    window.close()
    asked.sees("Se están creando cuentas. ¿Cerrar de todos modos?")
    assert asked.reads("contraseñas")
    assert not asked.reads("instalación sigue")
    asked.press("Seguir creando cuentas")
    assert window.isVisible()
    window.close()
    asked.press("Detener y cerrar")
    asked.qtbot.waitUntil(lambda: not window.isVisible())


def test_whoever_closes_the_window_after_a_cut_is_told_of_the_passwords(asked, window, host):
    host.problems["new-accounts"] = (Code.ACCOUNTS_CLOSED,)
    asked.type("Nombre de la persona 1", ANA)
    asked.type("Nombre de la persona 2", LUIS)
    asked.press("Crear 2 cuentas")
    asked.sees_problem(Code.ACCOUNTS_CLOSED)
    asked.qtbot.waitUntil(lambda: not window.running)
    window.close()
    assert window.isVisible()
    asked.sees("¿Salir sin las invitaciones?")
    asked.press("Quedarme aquí")
    asked.press("Volver a intentarlo")
    asked.sees("2 personas pueden chatear")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("apodo;edad\nani;12\n", Code.PEOPLE_FILE_NO_NAMES),
        ("", Code.PEOPLE_FILE_EMPTY),
        ("PK\x03\x04", Code.PEOPLE_FILE_NOT_CSV),
    ],
)
def test_no_button_leads_to_a_stage_this_wizard_has_not(asked, tmp_path, text, code):
    choose_table(asked, table(tmp_path, text))
    asked.sees_problem(code)
    assert asked.button("Ir a «Directorio»") is None
    choose_table(asked, table(tmp_path, CLASS))
    asked.press("Crear 3 cuentas")
    asked.sees("3 personas pueden chatear")


def test_a_table_of_names_alone_gets_user_names_that_are_shown_first(asked, host, tmp_path):
    choose_table(asked, table(tmp_path, "nombre\nAna Pérez García\nLuis\n"))
    asked.sees("He leído 2 personas:")
    asked.sees("ana.perez@empresa.es")
    asked.sees("luis@empresa.es")
    asked.press("Crear 2 cuentas")
    asked.sees("2 personas pueden chatear")
    assert list(host.accounts) == ["ana.perez", "luis"]


def test_lines_that_cannot_be_taken_are_told_one_by_one(qtbot, asked, tmp_path):
    asked.press("Desde una tabla")
    edit = asked.type(
        "Tabla de personas", table(tmp_path, "usuario;nombre\nñusta;Ñ\nluis ruiz;Luis\n")
    )
    edit.editingFinished.emit()
    asked.sees("Hay que corregir 2 líneas de la tabla:")
    qtbot.waitUntil(lambda: asked.reads("ñusta"))
    assert not asked.may_press("Leer la tabla")


def test_a_file_that_is_none_is_told_before_anything_begins(asked, host):
    asked.press("Desde una tabla")
    edit = asked.type("Tabla de personas", "/no/such/file.csv")
    asked.press("Leer la tabla")
    asked.sees_problem(Code.PEOPLE_FILE_MISSING)
    assert "/no/such/file.csv" in edit.accessibleDescription()
    asked.type("Tabla de personas", "/no/such/other.csv")
    assert "/no/such/" not in edit.accessibleDescription()
    assert host.accounts == {}


def test_a_run_that_fails_half_way_says_who_is_made_and_goes_on(asked, window, host):
    host.problems["new-accounts"] = (Code.ACCOUNTS_CLOSED,)
    asked.type("Nombre de la persona 1", ANA)
    asked.type("Nombre de la persona 2", LUIS)
    asked.press("Crear 2 cuentas")
    asked.sees_problem(Code.ACCOUNTS_CLOSED)
    assert asked.reads(f"{ANA}: creada")
    assert asked.reads(f"{LUIS}: se creará")
    asked.press("Volver a intentarlo")
    asked.sees("2 personas pueden chatear")
    passwords = [one.password.reveal() for one in host.accounts.values()]
    assert [one in told for one, told in zip(passwords, invitations(window), strict=True)] == [
        True,
        True,
    ]


def test_stopping_needs_no_question_and_keeps_what_is_made(asked, host):
    host.pause = 600
    asked.type("Nombre de la persona 1", ANA)
    asked.type("Nombre de la persona 2", LUIS)
    asked.press("Crear 2 cuentas")
    asked.press("Detener…")
    asked.sees("Detenido, como ha pedido")
    host.pause = 0
    asked.press("Seguir creando cuentas")
    asked.sees("2 personas pueden chatear")


def test_nobody_leaves_by_mistake_without_the_passwords(asked, window, tmp_path):
    make_two(asked)
    asked.press("Abrir el resumen")
    asked.press("Quedarme aquí")
    asked.sees("2 personas pueden chatear")
    window.open.saving.write_each(str(tmp_path / "no such folder"))
    asked.sees("No puedo guardar ahí. Elija otra carpeta.")
    asked.press("Abrir el resumen")
    asked.press("Quedarme aquí")
    window.open.saving.write_each(str(tmp_path))
    asked.sees(f"Guardadas en {tmp_path.name}")
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["ana.perez.pdf", "luis.pdf"]
    asked.press("Abrir el resumen")
    asked.sees("Añadir personas…")


def test_nobody_closes_the_window_by_mistake_without_the_passwords(asked, window):
    make_two(asked)
    window.close()
    assert window.isVisible()
    asked.sees("¿Salir sin las invitaciones?")
    asked.press("Quedarme aquí")
    asked.sees("2 personas pueden chatear")
    window.close()
    asked.press("Salir sin ellas")
    asked.qtbot.waitUntil(lambda: not window.isVisible())


def test_what_is_on_paper_keeps_no_window_open(asked, window, tmp_path):
    make_two(asked)
    window.open.saving.write_each(str(tmp_path))
    asked.sees(f"Guardadas en {tmp_path.name}")
    window.close()
    assert not window.isVisible()


def test_what_was_printed_is_handed_out(qtbot, window, asked, tmp_path):
    make_two(asked)
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    window.open.saving._hand_out("", print_invitations, writer)
    qtbot.waitUntil(lambda: window.open.saving._invited.handed_out)
    asked.press("Abrir el resumen")
    asked.sees("Añadir personas…")


def test_each_invitation_speaks_the_language_of_its_person(asked, window):
    make_two(asked)
    asked.choose("Idioma para Luis", "English")
    spanish, english = invitations(window)
    assert "Contraseña" in spanish
    assert "Password" in english
    asked.choose("Idioma de las invitaciones", "English")
    assert all("Password" in told for told in invitations(window))


def test_where_the_domain_leads_to_the_server_nobody_is_told_a_number(hands, window, host):
    at_review(hands)
    hands.press("Instalar ahora")
    hands.press("Crear cuentas para las personas…")
    make_two(hands)
    (ana, _) = invitations(window)
    assert ADDRESS not in ana
    assert "certificado" not in ana


def test_copy_says_so_and_a_password_does_not_stay_in_the_clipboard(
    asked, window, host, monkeypatch, qtbot
):
    monkeypatch.setattr("setupwizard.ui.widgets.copying.KEPT", 1)
    make_two(asked)
    password = host.accounts["luis"].password.reveal()
    asked.press("Copiar la contraseña de Luis")
    asked.sees("Copiado. Dentro de un minuto lo borro del portapapeles.")
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != password)
    assert QApplication.clipboard().text() == ""


def test_what_was_copied_meanwhile_stays(qapp, monkeypatch, qtbot, window):
    monkeypatch.setattr("setupwizard.ui.widgets.copying.KEPT", 1)
    button = CopyButton(secret=True)
    button.setParent(window)
    button.give("a password")
    button.click()
    QApplication.clipboard().setText("something else")
    qtbot.wait(50)
    assert QApplication.clipboard().text() == "something else"


def test_a_value_is_copied_as_it_is_meant(qapp, window):
    value = Selectable("maria.inmaculada@chat.empresa.es")
    value.setParent(window)
    value.setSelection(0, len(value.text()))
    value.copy()
    assert QApplication.clipboard().text() == "maria.inmaculada@chat.empresa.es"


def test_people_are_added_later_too_and_the_password_that_is_not_known_is_asked(finished, host):
    hands = finished
    hands.press("Abrir el resumen")
    hands.window.close_server()
    hands.press("Administrar empresa.es")
    hands.type("Contraseña", "correcta")
    hands.press("Conectar")
    hands.press("Añadir personas…")
    hands.type("Nombre de la persona 1", ANA)
    assert not hands.may_press("Crear una cuenta")
    hands.type("Contraseña de «admin»", "una clave larga")
    hands.press("Crear una cuenta")
    hands.sees("Una persona puede chatear")
    assert host.heard[-1][2].admin_password.reveal() == "una clave larga"


@pytest.mark.parametrize("width", [960, 800])
def test_the_fields_of_a_person_stand_at_one_height(asked, window, width):
    window.setMinimumSize(0, 0)
    window.resize(width, 600)
    settle(window)
    names = (
        "Nombre de la persona 1",
        "Nombre de usuario de la persona 1",
        "Contraseña de la persona 1",
    )
    fields = [asked.all_of(QLineEdit, name) for name in names]
    assert all(fields)
    places = [field.mapTo(window, QPoint()) for (field,) in fields]
    beside, below = {place.y() for place in places}, {place.x() for place in places}
    assert len(beside) == 1 or len(below) == 1
