"""The dialog that asks for a file: the desktop's own where there is one, else Qt's in our words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Folder = QStandardPaths.StandardLocation


class FileDialog(QFileDialog):
    """Begins where such files are; `chosen` gets the path. Goes when it is closed."""

    def __init__(
        self, parent: QWidget, title: str, chosen: Callable[[str], None], begin: Path | None = None
    ) -> None:
        """`begin`: the folder, unless it is not there; by default where downloads are."""
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDirectory(str(existing(begin or usual_folder(Folder.DownloadLocation))))
        self.fileSelected.connect(chosen)
        self._say(self.tr("Open"))

    def for_opening(self, kind: str = "", patterns: str = "") -> "FileDialog":
        """`kind` in words and its patterns (`*.csv *.txt`) first; every file can be reached."""
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        first = [f"{kind} ({patterns})"] if kind else []
        self.setNameFilters([*first, self.tr("All files (*)")])
        return self

    def for_saving(self, name: str) -> "FileDialog":
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix(Path(name).suffix.lstrip("."))
        self.selectFile(name)
        self._say(self.tr("Save"))
        return self

    def for_folder(self) -> "FileDialog":
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self._say(self.tr("Choose"))
        return self

    def _say(self, accept: str) -> None:
        """Qt's own Spanish is of years ago: two of these five are in English."""
        label = QFileDialog.DialogLabel
        self.setLabelText(label.LookIn, self.tr("Look in:"))
        self.setLabelText(label.FileName, self.tr("File name:"))
        self.setLabelText(label.FileType, self.tr("Kind of file:"))
        self.setLabelText(label.Accept, accept)
        self.setLabelText(label.Reject, self.tr("Cancel"))


def usual_folder(where: Folder) -> Path:
    """As the desktop has it, such as ~/Descargas."""
    return Path(QStandardPaths.writableLocation(where))


def ssh_folder() -> Path:
    """Where ssh(1) keeps keys."""
    return Path.home() / ".ssh"


def existing(folder: Path) -> Path:
    """The folder, or the home of this user where it does not exist."""
    return folder if folder.is_dir() else Path.home()
