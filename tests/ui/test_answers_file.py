"""A server that was set up from a file is known as soon as the window has that file."""

from setupwizard.engine.answers_file import EXAMPLE, dump_answers
from setupwizard.model.problems import Code
from setupwizard.ui.widgets.file_dialog import FileDialog
from tests.ui.fakes import OURS
from tests.ui.seeing import settle

UNKNOWN = "Este ordenador no tiene las respuestas con las que se instaló este servidor"


def load(hands, path):
    hands.press("Cargar las respuestas…")
    hands.qtbot.waitUntil(lambda: hands.window.findChild(FileDialog) is not None)
    dialog = hands.window.findChild(FileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_the_answers_of_the_command_line_are_enough(hands, host, drafts, tmp_path):
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "correcta")
    hands.sees(UNKNOWN)
    file = tmp_path / "answers.toml"
    file.write_text(dump_answers(EXAMPLE, "es"), encoding="utf-8")
    load(hands, file)
    hands.type("Contraseña del administrador «admin»", "una clave larga")
    hands.test_chat()
    assert not hands.reads(UNKNOWN)
    (draft,) = drafts.all()
    assert draft.section("server")["domain"] == "example.org"
    assert draft.section("host")["address"] == "chat.empresa.es"


def test_what_says_so_is_as_wide_as_the_rest(hands, host):
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "correcta")
    hands.sees(UNKNOWN)
    page = hands.window.open.dashboard.page
    settle(hands.window)
    assert page._unknown.width() == page._hero.width()


def test_a_file_of_another_kind_is_told(hands, host, tmp_path):
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "correcta")
    file = tmp_path / "answers.toml"
    file.write_text("nothing of the kind", encoding="utf-8")
    load(hands, file)
    hands.sees_problem(Code.ANSWERS_NOT_TOML)
    hands.sees(UNKNOWN)


def test_an_answer_that_cannot_count_is_named_with_its_reason(hands, host, tmp_path):
    host.facts = OURS
    hands.look_after("chat.empresa.es", "root", "correcta")
    file = tmp_path / "answers.toml"
    wrong = dump_answers(EXAMPLE, "es").replace('"ana@example.org"', '"ana"')
    file.write_text(wrong, encoding="utf-8")
    load(hands, file)
    hands.sees("Algunas respuestas de «answers.toml» no sirven: admin.email")
    hands.press("Detalles")
    assert hands.reads("admin.email: ")
