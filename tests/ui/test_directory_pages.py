"""The pages about the directory, by what can be seen, with a server that does as the test says."""

from setupwizard.directory.base import Groups, People
from setupwizard.model.problems import Code
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.wizards.directory.certificate import grouped
from tests.ui.fakes import CERTIFICATE, PEOPLE
from tests.ui.seeing import said


def at_users(hands, *ways):
    hands.connect("chat.empresa.es", "root", "clave")
    hands.press("Siguiente: idioma")
    hands.press("Siguiente: servidor de chat")
    hands.type("Dominio: el nombre del chat", "empresa.es")
    hands.press("Siguiente: base de datos")
    hands.press("Siguiente: usuarios")
    hands.press("En un servidor de directorio (LDAP)")


def at_directory(hands):
    at_users(hands)
    hands.press("Siguiente: directorio")
    hands.type("Dirección del directorio", "ldap.empresa.es")
    hands.type("Cuenta (DN)", "cn=openfire,dc=empresa,dc=es")
    hands.type("Contraseña de esta cuenta", "leer")
    hands.press("Comprobar el directorio")


def at_people(hands):
    at_directory(hands)
    hands.press("Siguiente: personas")


def at_administrators(hands):
    at_people(hands)
    hands.press("Siguiente: grupos")
    hands.press("Siguiente: administradores")


def last(host, name):
    return [ldap for asked, ldap in host.heard if asked == name][-1]


def hears(hands, host, name, field, value):
    """The directory is asked with it, now or in a moment."""
    hands.qtbot.waitUntil(lambda: getattr(last(host, name), field) == value, timeout=60_000)


def test_from_the_directory_to_an_administrator_who_gets_in(hands, host):
    at_administrators(hands)
    hands.press("Añadir a Pepa Palotes")
    hands.type("Contraseña de Pepa Palotes", "suya")
    hands.press("Probar la contraseña")
    hands.sees("El directorio acepta a Pepa Palotes")
    hands.press("Siguiente: red")
    assert last(host, "check_directory").admins == ("ppalotes",)
    answers, problems = hands.window.open.server.answers()
    assert problems == ()
    assert answers.directory.base_dn == "dc=empresa,dc=es"
    assert answers.admin.email == ""


def test_the_certificate_is_shown_and_nothing_goes_on_before_the_yes(hands, host):
    host.asks_certificate = True
    at_directory(hands)
    hands.sees("¿Es este su directorio?")
    assert grouped(CERTIFICATE["fingerprint"]) in said(hands.window)
    assert "Emitido a: ldap.empresa.es" in said(hands.window)
    assert hands.at("Directorio")
    assert not hands.may_press("Siguiente: personas")
    hands.press("Sí, coincide")
    hands.press("Siguiente: personas")
    assert last(host, "look_at_directory").certificate == CERTIFICATE["fingerprint"]


def test_a_certificate_that_does_not_match_ends_with_its_problem(hands, host):
    host.asks_certificate = True
    at_directory(hands)
    hands.press("No coincide")
    hands.sees_problem(Code.LDAP_CERTIFICATE_UNKNOWN)
    assert all(ldap.certificate == "" for _, ldap in host.heard)


def test_an_accepted_certificate_is_for_this_directory_only(hands, host):
    host.asks_certificate = True
    at_directory(hands)
    hands.press("Sí, coincide")
    hands.sees("El directorio responde y me deja iniciar sesión (OpenLDAP)")
    hands.type("Dirección del directorio", "otro.empresa.es")
    hands.press("Comprobar el directorio")
    hands.sees("¿Es este su directorio?")


def test_a_wrong_account_does_not_mean_comparing_the_certificate_again(hands, host):
    host.asks_certificate = True
    at_directory(hands)
    hands.press("Sí, coincide")
    hands.sees("El directorio responde y me deja iniciar sesión (OpenLDAP)")
    hands.type("Contraseña de esta cuenta", "otra")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")


def test_what_is_in_the_way_is_said_on_the_page_with_all_that_was_typed(hands, host):
    host.problems["look_at_directory"] = (Code.LDAP_NOT_REACHABLE,)
    at_directory(hands)
    hands.sees_problem(Code.LDAP_NOT_REACHABLE)
    del host.problems["look_at_directory"]
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")


def test_the_port_follows_the_encryption_unless_another_one_was_typed(hands):
    at_users(hands)
    hands.press("Siguiente: directorio")
    hands.press("Cifrado: LDAPS")
    assert hands.value("Puerto") == "636"
    hands.type("Puerto", "1636")
    hands.press("Sin cifrar")
    assert hands.value("Puerto") == "1636"


def test_passwords_in_the_clear_over_the_network_are_warned_of_and_on_the_server_itself_not(hands):
    at_users(hands)
    hands.press("Siguiente: directorio")
    warning = "Las contraseñas de todos viajarían por la red sin protección"
    hands.type("Dirección del directorio", "ldap.empresa.es")
    hands.press("Sin cifrar")
    assert warning in said(hands.window)
    hands.type("Dirección del directorio", "127.0.0.1")
    assert warning not in said(hands.window)


def test_the_heading_over_a_problem_speaks_the_language_of_the_moment(hands, host):
    host.problems["look_at_directory"] = (Code.LDAP_NOT_REACHABLE,)
    at_directory(hands)
    hands.sees("No he podido iniciar sesión en el directorio")
    hands.window.look.use_language("en")
    assert "I could not log in to the directory" in said(hands.window)


def test_without_an_account_none_is_sent(hands, host):
    at_users(hands)
    hands.press("Siguiente: directorio")
    hands.type("Dirección del directorio", "ldap.empresa.es")
    hands.press("Sin iniciar sesión")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")
    hands.sees("He encontrado a 214 personas. Estas son algunas:")
    assert last(host, "list_people").bind_dn == ""
    assert hands.window.open.wizard.secrets().ldap_password.reveal() == ""


def test_unticking_a_place_asks_again_with_its_filter(hands, host):
    at_people(hands)
    hands.sees("He encontrado a 214 personas. Estas son algunas:")
    hands.press("alumnado")
    rest = "(&(objectClass=inetOrgPerson)(ou:dn:=profesorado))"
    hears(hands, host, "list_people", "user_filter", rest)
    hands.press("profesorado")
    hands.sees("Marque al menos una casilla")


def test_next_waits_until_somebody_was_found(hands, host):
    host.found = People(0, True, ())
    at_people(hands)
    hands.sees("No he encontrado a nadie")
    hands.sees("Todavía no se ha encontrado a nadie")
    host.found = People(5, True, PEOPLE)
    hands.press("Actualizar")
    hands.press("Siguiente: grupos")


def test_what_experts_change_is_asked_again_and_kept(hands, host):
    at_people(hands)
    hands.press("Siguiente: grupos")
    hands.press("Atrás")
    hands.press("Para expertos: nombres técnicos")
    hands.type("Campo del nombre", "displayName")
    hands.press("Actualizar")
    hands.press("Siguiente: grupos")
    hears(hands, host, "list_groups", "name_field", "displayName")


def test_looking_at_the_same_directory_again_keeps_what_was_changed(hands, host):
    at_people(hands)
    hands.press("Para expertos: nombres técnicos")
    hands.type("Campo del nombre", "displayName")
    hands.press("Atrás")
    hands.type("Contraseña de esta cuenta", "otra")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")
    hands.press("Siguiente: grupos")
    hears(hands, host, "list_people", "name_field", "displayName")


def test_no_groups_are_fine(hands, host):
    host.groups_found = Groups(0, True, ())
    at_people(hands)
    hands.press("Siguiente: grupos")
    hands.sees("No hay grupos, y no pasa nada")
    hands.press("Siguiente: administradores")


def test_another_directory_has_to_be_gone_through_again(hands):
    at_administrators(hands)
    assert hands.may_press("Grupos")
    hands.press("Directorio")
    hands.type("Dirección del directorio", "otro.empresa.es")
    assert not hands.may_press("Personas")


def test_somebody_is_found_by_typing(hands, host):
    at_administrators(hands)
    hands.type("Buscar a alguien", "ngel")
    hands.qtbot.waitUntil(lambda: "Pepa Palotes" not in said(hands.window), timeout=60_000)
    hands.press("Añadir a Ángel Núñez")
    hands.type("Buscar a alguien", "nadie se llama as")
    hands.sees("No he encontrado a nadie con ese nombre.")


def test_a_wrong_password_is_refused_on_the_page(hands, host):
    host.problems["check_directory"] = (Code.LDAP_ADMIN_PASSWORD_WRONG,)
    at_administrators(hands)
    hands.press("Añadir a Pepa Palotes")
    hands.type("Contraseña de Pepa Palotes", "mala")
    hands.press("Probar la contraseña")
    hands.sees_problem(Code.LDAP_ADMIN_PASSWORD_WRONG)
    assert hands.button("Probar la contraseña") is not None  # it is still to be proven
    assert hands.button("Siguiente: red") is None


def test_another_first_administrator_has_to_be_proven_again(hands):
    at_administrators(hands)
    hands.press("Añadir a Pepa Palotes")
    hands.press("Añadir a Manuel Gurrero")
    hands.type("Contraseña de Pepa Palotes", "suya")
    hands.press("Probar la contraseña")
    hands.press("Quitar a Pepa Palotes")
    assert hands.value("Contraseña de Manuel Gurrero") == ""
    assert hands.button("Siguiente: red") is None


def test_changing_ones_mind_loses_nothing(hands, host):
    at_administrators(hands)
    hands.press("Usuarios")
    hands.press("Por defecto: en la base de datos de Openfire")
    assert "Directorio" not in hands.stages
    hands.press("Siguiente: administrador")
    hands.press("Atrás")
    hands.press("En un servidor de directorio (LDAP)")
    hands.press("Siguiente: directorio")
    assert hands.value("Dirección del directorio") == "ldap.empresa.es"
    hands.press("Siguiente: personas")
    hands.press("Siguiente: grupos")


def test_a_draft_that_is_opened_again_knows_its_directory(hands, window, drafts):
    at_administrators(hands)
    hands.press("Añadir a Pepa Palotes")
    hands.press("Página de inicio")
    assert drafts.all()[0].section("ldap")["base_dn"] == "dc=empresa,dc=es"
    hands.press("Seguir donde lo dejó: empresa.es")
    hands.type("Contraseña", "clave")
    hands.press("Conectar")
    hands.press("Siguiente: lo habitual")
    hands.type("Directorio: Contraseña de esta cuenta", "clave")
    hands.press("Siguiente: administradores")
    hands.comes_to("Administradores")
    assert hands.button("Quitar a ppalotes") or hands.button("Quitar a Pepa Palotes")
    hands.press("Directorio")
    assert hands.value("Dirección del directorio") == "ldap.empresa.es"


def test_another_certificate_than_the_accepted_one_is_asked_about_as_such(hands, host):
    host.problems["look_at_directory"] = (Code.LDAP_CERTIFICATE_CHANGED, "")
    at_directory(hands)
    hands.sees("El directorio presenta un certificado distinto del anterior")


def test_a_filter_that_fits_nobody_is_cured_where_it_stands(hands, host):
    host.problems["list_people"] = (Code.LDAP_NOBODY,)
    at_people(hands)
    hands.sees_problem(Code.LDAP_NOBODY)
    assert "Filtro de usuario" in said(hands.window)
    assert hands.button("Ir a «Directorio»") is None
    del host.problems["list_people"]
    hands.type("Filtro de usuario", "(objectClass=person)")
    hands.press("Actualizar")
    hands.press("Siguiente: grupos")


def test_a_directory_that_does_not_tell_its_base_is_told_it(hands, host):
    host.problems["look_at_directory"] = (Code.LDAP_BASE_UNTOLD,)
    at_directory(hands)
    hands.sees_problem(Code.LDAP_BASE_UNTOLD)
    del host.problems["look_at_directory"]
    hands.type("Base de búsqueda (DN base)", "dc=empresa,dc=es")
    hands.press("Comprobar el directorio")
    hands.press("Siguiente: personas")
    assert last(host, "look_at_directory").base_dn == "dc=empresa,dc=es"


TABLE = (
    "usuario;nombre;apellidos;correo;contraseña;grupos;talla\r\n"
    "ppalotes;Pepa;Palotes;pepa@empresa.es;;profesorado;M\r\n"
    "mgurrero;Manuel;Gurrero;;unaclavelarga;profesorado|claustro;L\r\n"
)


def at_new_directory(hands, path):
    at_users(hands)
    hands.press("Aún no hay directorio: instalar uno en este servidor")
    hands.press("Siguiente: directorio nuevo")
    hands.type("Tabla de las personas", str(path))


def test_a_new_directory_is_made_of_a_table_and_its_administrators_are_picked_from_it(
    hands, host, tmp_path
):
    path = tmp_path / "personas.csv"
    path.write_text(TABLE, encoding="utf-8")
    at_new_directory(hands, path)
    hands.sees("He leído 2 personas. Estas son algunas:")
    hands.sees("talla")
    hands.sees("La recibe 1 persona. Al menos 8 caracteres.")
    hands.type("Primera contraseña de quienes no tienen ninguna", "corta")
    assert not hands.may_press("Siguiente: administradores")
    hands.type("Primera contraseña de quienes no tienen ninguna", "primera clave")
    hands.press("Siguiente: administradores")
    hands.type("Buscar a alguien", "gurrero")
    hands.qtbot.waitUntil(lambda: "Pepa Palotes" not in said(hands.window), timeout=60_000)
    hands.press("Añadir a Manuel Gurrero")
    hands.press("Siguiente: red")
    server = hands.window.open.server
    answers, problems = server.answers()
    assert problems == ()
    assert (answers.ldap.create, answers.ldap.people_file) == (True, str(path))
    assert answers.ldap.admins == ("mgurrero",)
    assert server.secrets.people_password.reveal() == "primera clave"
    assert not [name for name, _ in host.heard]


def test_lines_that_cannot_be_taken_are_told_one_by_one(hands, tmp_path):
    path = tmp_path / "personas.csv"
    path.write_text("usuario;correo\r\nana b;x\r\n;y\r\n", encoding="utf-8")
    at_new_directory(hands, path)
    hands.qtbot.waitUntil(
        lambda: any("Línea 2" in text for text in said(hands.window)), timeout=60_000
    )
    assert any("Línea 3" in text for text in said(hands.window))
    path.write_text("usuario\r\nana\r\n", encoding="utf-8")
    hands.press("Leer la tabla")
    hands.sees("He leído 1 persona:")


def test_what_is_no_table_says_so_at_its_field_and_may_be_put_there(hands, tmp_path):
    path = tmp_path / "nada.csv"
    at_new_directory(hands, path)
    cause = Catalog("es").cause(Code.PEOPLE_FILE_MISSING, {"file": str(path)})
    edit = hands.type("Tabla de las personas", str(path))
    hands.qtbot.waitUntil(lambda: edit.accessibleDescription() == cause)
    path.write_text(TABLE, encoding="utf-8")
    hands.press("Leer la tabla")
    hands.sees("He leído 2 personas. Estas son algunas:")


def test_an_example_can_be_saved(hands, window, tmp_path):
    at_users(hands)
    path = tmp_path / "ejemplo.csv"
    saving = window.open.saving
    saving.write(saving.write_example, str(path))
    assert "usuario;nombre;apellidos" in path.read_text(encoding="utf-8-sig")
