"""A person's hands: they press and type what can be seen, by its accessible name, in Spanish."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit


class Hands:
    """Presses and types what can be seen, by its accessible name."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    def _seen(self, kind, name):
        found = [
            widget
            for widget in self.window.findChildren(kind)
            if widget.isVisible() and widget.accessibleName() == name
        ]
        return found[0] if found else None

    def press(self, name):
        """As soon as it is there and may be pressed."""

        def ready():
            button = self._seen(QAbstractButton, name)
            return button is not None and button.isEnabled()

        self.qtbot.waitUntil(ready)
        button = self._seen(QAbstractButton, name)
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def type(self, name, text):
        self.qtbot.waitUntil(lambda: self._seen(QLineEdit, name) is not None)
        edit = self._seen(QLineEdit, name)
        edit.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(edit, text)
        else:  # QTest aborts at a letter its keyboard lacks: as if it were pasted
            edit.insert(text)

    def connect(self, address, user, password):
        """From the start page to the page after the login; the server's key is accepted."""
        self.press("Instalar un chat nuevo")
        self.type("Dirección del servidor", address)
        self.type("Usuario", user)
        self.type("Contraseña", password)
        self.press("Conectar")
        self.press("Sí, coincide")
        self.press("Siguiente: Openfire")

    def answer_up_to_users(self):
        """From the page Openfire to where the people are kept."""
        self.press("Siguiente: idioma")
        self.press("Siguiente: servidor de chat")
        self.type("Dominio: el nombre del chat", "empresa.es")
        self.press("Siguiente: base de datos")
        self.press("Siguiente: usuarios")

    def look_into_the_directory(self, host, account, password):
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

    def answer_the_rest(self):
        """From the page Openfire to the review."""
        self.answer_up_to_users()
        self.press("Siguiente: administrador")
        self.type("Correo electrónico del administrador", "ana@empresa.es")
        self.type("Nueva contraseña", "una clave larga")
        self.type("Confirme la contraseña", "una clave larga")
        self.press("Siguiente: red")
        self.press("Siguiente: revisión")
