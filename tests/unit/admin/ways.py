"""Ways into a server that count how often they are opened and closed."""

from contextlib import contextmanager

from setupwizard.model.problems import Code, SetupError


class SmallEnvironment:
    """`console`, `commands` and `reader` are what the ways lead to; `opened` and `closed` name them
    in order.

    `refusal` is raised by the next attempt to open the console, `chat_refusal` by one at the chat.
    """

    def __init__(self, console=None, reader=None, commands=None):
        self._console, self._reader, self._commands = console, reader, commands
        self.opened, self.closed, self.logins = [], [], []
        self.refusal = self.chat_refusal = None

    @contextmanager
    def commands(self, host, address, user, password):
        self.logins.append((user, password.reveal()))
        if self.chat_refusal is not None:
            raise self.chat_refusal
        with self._counted("commands"):
            yield self._commands

    @contextmanager
    def console(self, host, place, user, password):
        self.logins.append((user, password.reveal()))
        if self.refusal is not None:
            raise self.refusal
        with self._counted("console"):
            yield self._console

    @contextmanager
    def reader(self, host, port, database):
        with self._counted("reader"):
            yield self._reader

    @contextmanager
    def _counted(self, name):
        self.opened.append(name)
        try:
            yield
        finally:
            self.closed.append(name)


class Rows:
    """A reader that brings these rows, or fails."""

    def __init__(self, *rows):
        self.rows_, self.broken, self.asked = rows, False, []

    def rows(self, sql, **values):
        self.asked.append((sql, values))
        if self.broken:
            raise SetupError(Code.DATABASE_FAILED, detail="InterfaceError")
        return self.rows_
