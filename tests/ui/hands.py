"""A person's hands and eyes: they press, type and read what can be seen, by its accessible name.

The window speaks Spanish, so do they.
"""

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from setupwizard.model.problems import Code
from setupwizard.texts import PROBLEMS
from setupwizard.texts.catalog import Catalog
from setupwizard.ui.app.window import Window
from setupwizard.ui.widgets.stage_row import StageRow
from tests.placeholders import placeholders
from tests.ui.seeing import said

W = TypeVar("W", bound=QWidget)

PATIENCE = 60_000
"""Milliseconds, on a machine that is busy with something else."""


class Hands:
    """Presses, types and reads what can be seen, by its accessible name."""

    def __init__(self, qtbot: Any, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    # ------------------------------------------------------------------ reading

    def all_of(self, kind: type[W], name: str) -> list[W]:
        """What is seen of this kind under this name."""
        return [
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and widget.accessibleName() == name
        ]

    def _seen(self, kind: type[W], name: str) -> W | None:
        return next(iter(self.all_of(kind, name)), None)

    def reads(self, text: str) -> bool:
        """It stands there at this moment, alone or as part of a sentence."""
        return any(text in one for one in said(self.window))

    def sees(self, text: str, timeout: int = PATIENCE) -> None:
        """It stands there in a moment, as a text of its own."""
        self.qtbot.waitUntil(lambda: text in said(self.window), timeout=timeout)

    def sees_problem(self, code: Code) -> None:
        """Its cause is told; what stands in the middle of it is of the moment."""
        untold = dict.fromkeys(placeholders(PROBLEMS[code].cause), "…")
        cause = Catalog("es").cause(code, untold)
        beginning = max(cause.split("…"), key=len)
        self.qtbot.waitUntil(lambda: self.reads(beginning), timeout=PATIENCE)

    def button(self, name: str) -> QAbstractButton | None:
        return self._seen(QAbstractButton, name)

    def may_press(self, name: str) -> bool:
        button = self.button(name)
        return button is not None and button.isEnabled()

    def ticked(self, name: str) -> bool:
        button = self.button(name)
        return button is not None and button.isChecked()

    def value(self, name: str) -> str:
        """What stands in a field, if only as what it will be."""
        self.qtbot.waitUntil(lambda: self._seen(QLineEdit, name) is not None)
        edit = self._seen(QLineEdit, name)
        return (edit.text() or edit.placeholderText()) if edit is not None else ""

    @property
    def stages(self) -> list[str]:
        """The stages at the left, by their titles."""
        rows = [row for row in self.window.findChildren(StageRow) if row.isVisible()]
        return [row.accessibleName() for row in rows]

    def at(self, title: str) -> bool:
        """This stage is the one that is asked now."""
        row = self._seen(StageRow, title)
        return row is not None and row.accessibleDescription().startswith("ahora")

    def comes_to(self, title: str) -> None:
        self.qtbot.waitUntil(lambda: self.at(title), timeout=PATIENCE)

    # ------------------------------------------------------------------ doing

    def press(self, name: str) -> None:
        """As soon as it is there and may be pressed."""
        self.qtbot.waitUntil(lambda: self.may_press(name))
        button = self.button(name)
        assert button is not None
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def test_chat(self, timeout: int = PATIENCE) -> None:
        """On the overview, and to its end: what is seen then is of this test."""
        self.press("Probar ahora")
        self.qtbot.waitUntil(lambda: self.may_press("Probar ahora"), timeout=timeout)
        self.sees("Sí, el chat funciona")

    def type(self, name: str, text: str) -> QLineEdit:
        """Instead of what stands in the field."""
        self.qtbot.waitUntil(lambda: self._seen(QLineEdit, name) is not None)
        edit = self._seen(QLineEdit, name)
        assert edit is not None
        edit.setFocus()
        edit.selectAll()
        if not text:
            self.qtbot.keyClick(edit, Qt.Key.Key_Delete)
        elif text.isascii():
            self.qtbot.keyClicks(edit, text)
        else:  # QTest aborts at a letter its keyboard lacks: as if it were pasted
            edit.insert(text)
        return edit

    def choose(self, name: str, beginning: str) -> None:
        """The first item of a list that begins so, as soon as it is offered."""

        def row() -> int:
            box = self._seen(QComboBox, name)
            items = [box.itemText(number) for number in range(box.count())] if box else []
            return next((n for n, text in enumerate(items) if text.startswith(beginning)), -1)

        self.qtbot.waitUntil(lambda: row() >= 0)
        box = self._seen(QComboBox, name)
        assert box is not None
        box.setFocus()
        while box.currentIndex() != row():
            down = box.currentIndex() < row()
            self.qtbot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def log_in(self, address: str, user: str, password: str) -> None:
        """The page about the server, up to the question whether it is the right one."""
        self.type("Dirección del servidor", address)
        self.type("Usuario", user)
        self.type("Contraseña", password)
        self.press("Conectar")

    def reach(self, address: str, user: str, password: str) -> None:
        """From the start page to the usual settings; the server's key is accepted."""
        self.press("Instalar un chat nuevo")
        self.log_in(address, user, password)
        self.press("Sí, coincide")
        self.press("Siguiente: lo habitual")

    def connect(self, address: str, user: str, password: str) -> None:
        """From the start page to the page Openfire, to answer each page by itself."""
        self.reach(address, user, password)
        self.press("Openfire")

    def answer_usual(self) -> None:
        """What the usual settings ask, up to the review."""
        self.type("Dominio: el nombre del chat", "empresa.es")
        self.type("Correo electrónico del administrador", "ana@empresa.es")
        self.type("Nueva contraseña", "una clave larga")
        self.type("Confirme la contraseña", "una clave larga")
        self.press("Siguiente: revisión")

    def answer_up_to_users(self) -> None:
        """From the page Openfire to where the people are kept."""
        self.press("Siguiente: idioma")
        self.press("Siguiente: servidor de chat")
        self.type("Dominio: el nombre del chat", "empresa.es")
        self.press("Siguiente: base de datos")
        self.press("Siguiente: usuarios")

    def look_into_the_directory(self, host: str, account: str, password: str) -> None:
        """From the page of the directory to its administrators, of whom Pepa Palotes is one."""
        self.type("Dirección del directorio", host)
        self.type("Cuenta (DN)", account)
        self.type("Contraseña de esta cuenta", password)
        self.press("Comprobar el directorio")
        self.press("Sí, coincide")
        self.press("Siguiente: personas")
        self.press("Siguiente: grupos")
        self.press("Siguiente: administradores")
        self.press("Añadir a Pepa Palotes")
        self.type("Contraseña de Pepa Palotes", password)
        self.press("Probar la contraseña")

    def look_after(self, address: str, user: str, password: str) -> None:
        """From the start page to the overview of a server that is there."""
        self.press("Administrar un chat que ya tiene")
        self.log_in(address, user, password)
        self.press("Sí, coincide")

    def answer_the_rest(self) -> None:
        """From the page Openfire to the review."""
        self.answer_up_to_users()
        self.press("Siguiente: administrador")
        self.type("Correo electrónico del administrador", "ana@empresa.es")
        self.type("Nueva contraseña", "una clave larga")
        self.type("Confirme la contraseña", "una clave larga")
        self.press("Siguiente: red")
        self.press("Siguiente: revisión")
