"""What happened in the window, in a file of ours: for a report, and for whoever helps."""

from contextlib import ExitStack
from pathlib import Path

from setupwizard.engine.logs import KnownSecrets, logging_to
from setupwizard.model.redaction import redact

TAIL = 400
"""Lines of it that go into a report."""


class WindowLog:
    """Nothing is written before `begin`, and no secret in `secrets` ever."""

    def __init__(self) -> None:
        self.secrets = KnownSecrets()
        self.path: Path | None = None
        self._open = ExitStack()

    def begin(self, path: Path) -> None:
        """Any thread may call it, once."""
        self._open.enter_context(logging_to(path, self.secrets))
        self.path = path

    def end(self) -> None:
        self._open.close()
        self.path = None

    def tail(self) -> str:
        """The last lines; what was typed after they were written is struck out, too."""
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace") if self.path else ""
        except OSError:
            text = ""
        return redact("\n".join(text.splitlines()[-TAIL:]), self.secrets)


window_log = WindowLog()
