"""What is done with lists of people: one is brought, several are typed, everybody is saved."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from setupwizard.admin.people_export import people_csv
from setupwizard.admin.user import Kept, Store
from setupwizard.model.problems import Problem
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.server.server import Origin
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.file_dialog import FileDialog
from setupwizard.ui.widgets.i18n import language, speech
from setupwizard.ui.widgets.menu import Menu
from setupwizard.ui.widgets.toast import Toast


class ListsButton(Button):
    """`bring_wanted`: a list is to be brought."""

    bring_wanted = Signal()

    def __init__(self, context: DashboardContext) -> None:
        super().__init__("", "users")
        self._context = context
        self._store: Store | None = None
        self.choices = Menu(self)
        self.setMenu(self.choices)
        language.changed.connect(self.retranslate)
        self.retranslate()

    def use(self, store: Store) -> None:
        self._store = store
        self.retranslate()

    @Slot()
    def _ask_where(self) -> None:
        title, name = self.tr("Save everybody as a list"), self.tr("people.csv")
        FileDialog(self.window(), title, self.save).for_saving(name).open()

    @Slot(str)
    def save(self, path: str) -> None:
        arguments, store = self._context.login.arguments(), self._store
        if arguments is None or store is None:
            return
        task = self._context.server.ask(people_csv, *arguments, store, language.code)
        task.succeeded.connect(partial(self._write_list, Path(path)))
        task.failed.connect(self._refused)

    def _write_list(self, path: Path, content: bytes) -> None:
        try:
            path.write_bytes(content)
        except OSError:
            said = self.tr("I cannot save there. Choose another folder.")
            Toast(self.window(), said, failed=True)
        else:
            Toast(self.window(), self.tr("Saved as {name}").format(name=path.name))

    @Slot(object)
    def _refused(self, problem: Problem) -> None:
        Toast(self.window(), speech().problem(problem).cause, failed=True)

    @Slot()
    def retranslate(self) -> None:
        self.say(self.tr("Lists…"))
        self.choices.clear()
        ours = self._store is not None and self._store.kept is not Kept.DIRECTORY
        context, add = self._context, self.choices.addAction
        if ours:
            add(self.tr("Bring a list of people…"), self.bring_wanted.emit)
        if ours and context.server.origin is Origin.OURS:
            add(self.tr("Type several people…"), context.people_wanted.emit)
        add(self.tr("Save everybody as a list…"), self._ask_where)
