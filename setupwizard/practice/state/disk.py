"""The files of the practice server, in memory."""

from collections.abc import Iterable
from dataclasses import dataclass

ROOT = "root:root"


@dataclass(slots=True)
class DiskEntry:
    """A file, or a folder when it has no content."""

    content: bytes | None
    owner: str = ROOT
    mode: int = 0o755

    @property
    def folder(self) -> bool:
        return self.content is None


class Disk:
    """Entries by their absolute path. What is not there raises FileNotFoundError with the path."""

    def __init__(self, folders: Iterable[str] = ()) -> None:
        self._entries: dict[str, DiskEntry] = {"/": DiskEntry(None)}
        for path in folders:
            self.make(path)

    def entry(self, path: str) -> DiskEntry:
        if path not in self._entries:
            raise FileNotFoundError(path)
        return self._entries[path]

    def exists(self, path: str) -> bool:
        return path in self._entries

    def read(self, path: str) -> bytes:
        content = self.entry(path).content
        if content is None:
            raise IsADirectoryError(path)
        return content

    def text(self, path: str) -> str:
        """The text of a file; empty when there is none."""
        return self.read(path).decode(errors="replace") if self.exists(path) else ""

    def write(self, path: str, content: bytes, owner: str = ROOT, mode: int = 0o644) -> None:
        if not self.exists(_parent(path)):
            raise FileNotFoundError(path)
        self._entries[path] = DiskEntry(content, owner, mode)

    def make(self, path: str, owner: str = ROOT, mode: int = 0o755) -> None:
        """A folder and those above it; one that is there stays as it is."""
        if not self.exists(path):
            self.make(_parent(path))
            self._entries[path] = DiskEntry(None, owner, mode)

    def below(self, path: str) -> list[str]:
        """The path itself and everything under it, folders before what is in them."""
        self.entry(path)
        prefix = path.rstrip("/") + "/"
        return [
            path,
            *sorted(name for name in self._entries if name.startswith(prefix) and name != path),
        ]

    def names(self, folder: str) -> list[str]:
        prefix = folder.rstrip("/") + "/"
        inside = [path.removeprefix(prefix) for path in self.below(folder)[1:]]
        return [name for name in inside if "/" not in name]

    def remove(self, path: str) -> None:
        """The path and all under it; nothing happens when it is not there."""
        for name in self.below(path) if self.exists(path) else ():
            del self._entries[name]

    def move(self, source: str, target: str) -> None:
        entries = {
            target + name.removeprefix(source): self.entry(name) for name in self.below(source)
        }
        self.remove(source)
        self._entries |= entries

    def size(self, path: str) -> int:
        """Bytes of the path and all under it."""
        return sum(len(self._entries[name].content or b"") for name in self.below(path))


def _parent(path: str) -> str:
    return path.rpartition("/")[0] or "/"
