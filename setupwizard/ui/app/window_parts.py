"""What a window is made of beyond its modules, looked at by `--self-check`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator
from PySide6.QtSvg import QSvgRenderer

from setupwizard.files import shipped
from setupwizard.languages import LANGUAGES
from setupwizard.ui.app.app import application

if TYPE_CHECKING:
    from setupwizard.self_check.check import Found

LINUX = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platformthemes/libqxdgdesktopportal.so",
    "wayland-shell-integration/libxdg-shell.so",
)
"""A screen of either kind, what is typed with accents, file dialogs."""

WINDOWS = ("platforms/qwindows.dll", "platforms/qoffscreen.dll")

PLUGINS = {"linux": LINUX, "win32": WINDOWS}
"""Qt finds these by itself, so that no import tells of them; `sys.platform` names the system."""


def look(found: "Found") -> None:
    """Loads the plugins and both kinds of translations, and reads every icon."""
    application()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    for name in PLUGINS.get(sys.platform, ()):
        loader = QPluginLoader(f"{folder}/{name}")
        if not loader.load():
            found.missing.append(loader.errorString())
    qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in LANGUAGES:
        _translation(found, Path(qt_files) / f"qtbase_{code}.qm")
        _translation(found, shipped("translations") / f"openfire_{code}.qm")
    icons = sorted(shipped("resources", "icons").glob("*.svg"))
    found.missing += [file.name for file in icons if not QSvgRenderer(str(file)).isValid()]
    found.there = f"Qt {QLibraryInfo.version().toString()}, {len(icons)}"


def _translation(found: "Found", file: Path) -> None:
    if not QTranslator().load(str(file)):
        found.missing.append(file.name)
