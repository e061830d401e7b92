"""What belongs into the frozen program that no import tells of, and what does not belong there."""

import os
import re
from collections.abc import Callable, Iterator

from installers.product import NAME, ROOT, TOOLS

Entry = tuple[str, str, str]
"""As PyInstaller lists them: place in the frozen program, what lies there, and its kind."""

WINDOW = f"{NAME}-window"
"""On Windows the program without a console."""

SHIPPED: list[str] = list(TOOLS["hatch"]["build"]["targets"]["wheel"]["force-include"])
"""Folders of files the program reads."""

HIDDEN = ("setupwizard", "slixmpp.features", "keyring.backends")
"""Packages of which modules are imported by their names."""

METADATA = ("keyring", "pg8000", "scramp", "slixmpp")
"""Distributions that ask for their own version, or for what extends them."""

EXCLUDED = [
    "tkinter", "pydoc", "pdb", "doctest", "test", "lib2to3", "setuptools", "pip", "_distutils_hack",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "lxml.objectify", "lxml.html.diff", "lxml.html._difflib", "lxml.isoschematron", "lxml.sax",
    "slixmpp.pluginsdict", "invoke",
    # What directories of other makers are like, for tests without one; what pydantic was once
    "ldap3.protocol.schemas", "pydantic.v1", "pydantic.mypy",
]  # fmt: skip

UNUSED = re.compile(r"slixmpp\.plugins\.xep_")
"""Modules that are imported by name only, and by nobody here."""

UNWANTED = re.compile(
    # Plugins of Qt for what this program does not do, or that bring half a desktop along
    r"platformthemes/libqgtk3"
    r"|platforms/(lib)?q(linuxfb|eglfs|minimal|minimalegl|vnc|vkkhrdisplay|direct2d)\."
    r"|plugins/(egldeviceintegrations|generic|networkinformation|tls|qmltooling|sqldrivers)/"
    r"|imageformats/(lib)?q(tiff|webp|tga|wbmp|icns|gif|pdf|jpeg)\."
    r"|platforminputcontexts/(lib)?qtvirtual"
    r"|(lib)?Qt6(Qml|Quick|VirtualKeyboard|Pdf|EglFS|OpenGLWidgets)|opengl32sw\.dll"
    # Libraries every desktop has, and that have to fit the rest of the system; see nfpm.yaml
    r"|^lib(stdc\+\+|gcc_s|fontconfig|freetype|expat|selinux|mount|blkid|systemd|cups|dbus-1)[.-]"
    r"|^lib(glib|gio|gobject|gmodule|gthread)-2|^libX11\.so|^libz\.so"
    # Time zones of the world: all times are those of this computer or UTC
    r"|^tzdata/",
)

LIBRARY = re.compile(r"(PySide6/Qt/lib/)?lib(?!python)[^/]+\.so[^/]*$|PySide6/Qt6[^/]+\.dll$")
"""A library that others are linked to; all else is loaded by its name."""

LANGUAGES = re.compile(r"translations/qtbase_(es|en)\.qm$")
"""Of Qt's own translations."""


def files() -> Iterator[tuple[str, str]]:
    """The program's own files, as a wheel has them too: from, and the folder they go to."""
    for folder in SHIPPED:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                yield str(path), str(path.parent.relative_to(ROOT))


def wanted(place: str) -> bool:
    """Whether what would lie there in the frozen program is needed."""
    place = _slashes(place)
    if UNWANTED.search(place):
        return False
    if "PySide6/" in place and "/translations/" in place:
        return bool(LANGUAGES.search(place))
    return True


def _slashes(place: str) -> str:
    """As paths are written on Linux."""
    return place.replace("\\", "/")


def _name(place: str) -> str:
    """Of the file; Windows does not mind its capitals."""
    return _slashes(place).rpartition("/")[2].lower()


def whole(
    binaries: list[Entry], datas: list[Entry], linked: Callable[[list[str]], set[str]]
) -> tuple[list[Entry], list[Entry]]:
    """Both without what is not wanted, without libraries that only this wanted, and without links
    to either. `linked` tells the names of the libraries that these files are linked to.
    """
    links = [entry for entry in (*binaries, *datas) if entry[2] == "SYMLINK"]
    files = [one for one in binaries if wanted(one[0]) and one[2] != "SYMLINK"]
    asked = [one for one in files if not LIBRARY.match(_slashes(one[0]))]
    rest = {_name(one[0]): one for one in files if one not in asked}
    new = asked
    while new:
        names = {name.lower() for name in linked([one[1] for one in new])}
        new = [rest.pop(name) for name in sorted(names & rest.keys())]
        asked = [*asked, *new]
    files = sorted(asked)
    there = {one[0] for one in files}
    datas = [one for one in datas if wanted(one[0]) and one[2] != "SYMLINK"]
    return files, [*datas, *(one for one in links if _target(one) in there)]


def _target(link: Entry) -> str:
    """Where in the frozen program the link leads."""
    return os.path.normpath(os.path.join(os.path.dirname(link[0]), link[1]))
