"""The installer for Windows, made there or under Wine: the same from `frozen.spec` on."""

import shutil
import subprocess
import sys
from pathlib import Path
from string import Template

from installers import icons, parts, pe, product, sbom, wine
from installers.contents import WINDOW
from installers.freeze import freeze, work_folder

FILES = product.HERE / "for_windows"
ON_WINDOWS = sys.platform == "win32"
NSIS = Path("C:/Program Files (x86)/NSIS/makensis.exe")
"""Where its own installer puts it, for all users."""

LARGEST = 33_000_000
"""Bytes of what people download. Wanted are 30 million: a quarter of it are our modules, which
PyInstaller compresses one by one, so that nothing is gained by packing them again.
"""


def package(out: Path, *, fast: bool) -> list[Path]:
    """Makes it in `out`. Leaves, saying why, where it cannot be made."""
    _can_be_made()
    staged = _stage()
    frozen = freeze("windows", _look(staged), under_wine=not ON_WINDOWS)
    if asked := pe.missing(frozen):
        product.fail(f"libraries are missing: {asked}")
    name = f"OpenfireSetup-{product.VERSION}-x64"
    installer = _installer(frozen, staged, out / f"{name}.exe", fast=fast)
    return [installer, sbom.write(out / f"{name}.cdx.json", parts.read(work_folder("windows")))]


def _can_be_made() -> None:
    if ON_WINDOWS:
        if not _makensis():
            product.fail("this needs NSIS 3 (nsis.sourceforge.io)")
    elif not sys.platform.startswith("linux"):
        product.fail("an installer for Windows is made on Windows, or on Debian under Wine")
    elif lacking := wine.lacking():
        product.fail(f"this needs more of the system: apt-get install {' '.join(lacking)}")


def _stage() -> Path:
    """Icon, picture and version, as Windows shows them of a file and its installer."""
    staged = product.BUILD / "windows" / "staged"
    staged.mkdir(parents=True, exist_ok=True)
    (staged / "icon.ico").write_bytes(icons.ico(product.ICON, product.ICON_SIZES))
    icons.panel(product.ICON, staged / "panel.bmp")
    told = Template((FILES / "version_info.txt").read_text(encoding="utf-8")).substitute(
        NUMBERS=", ".join([*product.VERSION.split("."), "0"]),
        MAINTAINER=product.MAINTAINER,
        TITLE=product.TITLES["en"],
        VERSION=product.VERSION,
        NAME=product.NAME,
    )
    (staged / "version_info.txt").write_text(told, encoding="utf-8")
    return staged


def _look(staged: Path) -> dict[str, str]:
    place = str if ON_WINDOWS else wine.windows_path
    return {
        "PACKAGE_ICON": place(staged / "icon.ico"),
        "PACKAGE_VERSION_INFO": place(staged / "version_info.txt"),
    }


def _installer(frozen: Path, staged: Path, to: Path, *, fast: bool) -> Path:
    """By NSIS. `fast`: larger by a third, in a fifth of the time."""
    defined = {
        "NAME": product.NAME,
        "WINDOW": WINDOW,
        "TITLE_EN": product.TITLES["en"],
        "TITLE_ES": product.TITLES["es"],
        "VERSION": product.VERSION,
        "SOURCE": frozen,
        "ICON": staged / "icon.ico",
        "PANEL": staged / "panel.bmp",
        "OUT": to,
        "PACKER": "zlib" if fast else "/SOLID lzma",
        **({} if fast else {"DICTIONARY": 64}),
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    command = [_makensis(), "-V2", "-INPUTCHARSET", "UTF8", *words, str(FILES / "setup.nsi")]
    if subprocess.run(command, env=product.reproducible(), check=False).returncode:
        product.fail("NSIS stopped; what it said is above")
    if not fast and to.stat().st_size > LARGEST:
        product.fail(f"{to.name} is larger than {LARGEST // 1_000_000} MB")
    return to


def _makensis() -> str:
    """Nothing where there is none."""
    return shutil.which("makensis") or (str(NSIS) if NSIS.exists() else "")
