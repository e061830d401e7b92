"""Every dialog of Qt's there is: it opens, and the window outlives it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from setupwizard.model.answers import read_answers
from setupwizard.ui.app.answers_file import AnswersFile
from setupwizard.ui.app.printing import print_pages
from setupwizard.ui.app.save_dialogs import SaveDialogs
from setupwizard.ui.server.host_page import HostPage
from setupwizard.ui.server.report import Evidence
from setupwizard.ui.widgets import file_dialog
from setupwizard.ui.widgets.file_dialog import FileDialog, ssh_folder
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table
from setupwizard.ui.wizards.accounts.who import WhoPage
from setupwizard.ui.wizards.setup.new_directory import NewDirectoryPage
from setupwizard.ui.wizards.setup.openfire import OpenfirePage
from tests.sources import TREES, calls_in
from tests.ui.test_invitations import OWN

HOMES = {
    "ui/app/answers_file.py",
    "ui/app/printing.py",
    "ui/app/save_dialogs.py",
    "ui/dashboard/capture/files.py",
    "ui/dashboard/logs_page.py",
    "ui/dashboard/people_list/made.py",
    "ui/dashboard/people_list/source.py",
    "ui/dashboard/users/lists.py",
    "ui/server/host_page.py",
    "ui/widgets/table/table.py",
    "ui/wizards/accounts/who.py",
    "ui/wizards/setup/new_directory.py",
    "ui/wizards/setup/openfire.py",
}
"""Where dialogs are made; whoever makes one elsewhere opens it below, too (those of the dashboard
in `test_server_pages`).
"""


def test_no_dialog_is_made_that_is_not_opened_here():
    made = {
        path.as_posix().partition("setupwizard/")[2]
        for path, tree in TREES.items()
        for kind in ("FileDialog", "QFileDialog", "QPrintDialog", "QMessageBox", "QInputDialog")
        for _ in calls_in(tree, kind)
    }
    assert made == HOMES


def opened(qtbot, owner):
    """The dialog that is open, seen and closed again as by Esc."""
    dialogs = [one for one in owner.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()
    qtbot.waitUntil(lambda: not [one for one in owner.findChildren(QDialog) if one.isVisible()])


@pytest.mark.parametrize("page", [HostPage, NewDirectoryPage, OpenfirePage, WhoPage])
def test_a_file_can_be_chosen(qtbot, window, page):
    shown = page()
    shown.setParent(window)  # which keeps it for as long as it is painted
    shown.show()
    shown._choose_file()
    opened(qtbot, shown)


def dialogs(parent):
    return [
        FileDialog(parent, "Elegir", print).for_opening("CSV", "*.csv *.txt"),
        FileDialog(parent, "Elegir", print, ssh_folder()).for_opening(),
        FileDialog(parent, "Guardar", print).for_saving("report.txt"),
        FileDialog(parent, "Guardar", print).for_folder(),
    ]


def test_it_speaks_the_language_of_the_window_and_reaches_every_file(window, hands):
    for dialog in dialogs(window):
        dialog.show()
        labels = {dialog.labelText(one) for one in QFileDialog.DialogLabel}
        assert {"Buscar en:", "Nombre del archivo:", "Tipo de archivo:", "Cancelar"} <= labels
        assert labels & {"Abrir", "Guardar", "Elegir"}
        if dialog.fileMode() is QFileDialog.FileMode.ExistingFile:
            assert dialog.nameFilters()[-1] == "Todos los archivos (*)"
        dialog.reject()


def test_it_begins_where_such_files_are(window, monkeypatch, tmp_path):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    monkeypatch.setattr(file_dialog, "usual_folder", lambda _: tmp_path / "Descargas")
    (tmp_path / "Descargas").mkdir()
    assert [Path(one.directory().path()) for one in dialogs(window)] == [
        tmp_path / "Descargas",
        tmp_path,  # there is no .ssh
        tmp_path / "Descargas",
        tmp_path / "Descargas",
    ]


@pytest.fixture
def saving(window, drafts):
    window.begin_setup()
    server = window.open.server
    for section, raw in read_answers(OWN)[0].model_dump(exclude_none=True).items():
        if section in OWN:
            server.draft.put(section, {**raw, **OWN[section]})
    return SaveDialogs(window, server, lambda: Evidence(None, "", ()), window)


@pytest.mark.parametrize(
    "what",
    [
        "_save_answers",
        "_save_example",
        "_ask_where_sheet",
        "_ask_where_invitations",
        "_ask_folder",
        "save_report",
    ],
)
def test_a_place_to_save_can_be_chosen(qtbot, window, saving, what):
    getattr(saving, what)()
    opened(qtbot, window)


def test_a_place_for_a_list_can_be_chosen(qtbot, window):
    table = Table((TableColumn("Name", str),), str)
    table.setParent(window)  # which keeps it for as long as it is painted
    table.show()
    table._ask_where()
    opened(qtbot, window)


def test_answers_can_be_loaded_from_a_file(qtbot, window, saving):
    AnswersFile(window, window.open.server, window).ask()
    opened(qtbot, window)


def test_printing_asks_for_a_printer_and_does_not_end_the_program(qtbot, window):
    painted = []
    for _ in range(3):
        print_pages(window, painted.append)
        opened(qtbot, window)
    assert painted == []


def test_whoever_prints_gets_every_sheet(qtbot, window, saving, tmp_path):
    from PySide6.QtPrintSupport import QPrintDialog

    path = tmp_path / "paper.pdf"
    saving._print_for_everybody()
    dialog = window.findChild(QPrintDialog)
    dialog.printer().setOutputFileName(str(path))
    dialog.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"%PDF")
