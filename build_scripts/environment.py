"""Makes `.venv` and installs the program into it; quick when nothing has changed."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / ".installed"
PACKAGING_VENV = ROOT / ".venv-package"
"""Of its own: what a package is made of is what is in there, and nothing of the tests."""
OLDEST = (3, 11)

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads from a Linux system, and the Debian package that brings it."""


def python(folder: Path = VENV) -> str:
    """The interpreter of `.venv`, or of another one."""
    place = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return str(folder.joinpath(*place))


def prepare(*, develop: bool) -> None:
    """`.venv` with the program, and with what the tests need when `develop`. Leaves on trouble."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"Python {'.'.join(map(str, OLDEST))} or newer is needed; "
            f"this is {sys.version.split()[0]}.\n"
            "On Debian and Ubuntu:  sudo apt install python3.11 python3.11-venv"
        )
    fingerprint = _fingerprint(develop=develop)
    if STAMP.exists() and STAMP.read_text() in (fingerprint, _fingerprint(develop=True)):
        return
    _install(VENV, python(), "dev" if develop else "")
    STAMP.write_text(fingerprint)


def prepare_packaging() -> None:
    """`.venv-package` with the program and what makes packages of it. Leaves on trouble."""
    stamp = PACKAGING_VENV / STAMP.name
    fingerprint = _fingerprint(develop=False)
    if not stamp.exists() or stamp.read_text() != fingerprint:
        _install(PACKAGING_VENV, python(PACKAGING_VENV), "package")
        stamp.write_text(fingerprint)


def _install(folder: Path, interpreter: str, group: str) -> None:
    """The program, with the libraries of one of the groups in pyproject.toml."""
    # On standard output there is only what was asked for: it may be going into a file.
    said = f"Preparing {folder.name} (the first time takes a minute or two) …"
    print(said, file=sys.stderr, flush=True)
    if not _has_pip(interpreter):
        _make(folder)
    pip = [interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    extra = ["--group", f"{ROOT / 'pyproject.toml'}:{group}"] if group else []
    for command in ([*pip, "--upgrade", "pip>=25.1"], [*pip, "--editable", str(ROOT), *extra]):
        if subprocess.run(command, cwd=ROOT, check=False, stdout=sys.stderr).returncode:
            sys.exit("The libraries could not be installed. Is there a connection to the internet?")
    translations = ROOT / "build_scripts" / "translations.py"
    subprocess.run([interpreter, str(translations), "compile"], check=True, stdout=sys.stderr)


def _has_pip(interpreter: str) -> bool:
    """Not where nothing was made, nor where making it was cut short."""
    asked = [interpreter, "-c", "import pip"]
    return Path(interpreter).exists() and not subprocess.run(asked, capture_output=True).returncode


def _make(folder: Path) -> None:
    """Anew, whatever is there."""
    try:
        venv.create(folder, with_pip=True, clear=True)
    except (subprocess.CalledProcessError, ImportError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        output = getattr(error, "output", b"") or b""
        print(output.decode(errors="replace"), file=sys.stderr)
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            "Python's module “venv” is missing.\n"
            f"On Debian and Ubuntu:  sudo apt install python{version}-venv"
        )


def _fingerprint(*, develop: bool) -> str:
    """Changes when anything the installation depends on does."""
    made_of = [ROOT / "pyproject.toml", *sorted((ROOT / "translations").glob("*.ts"))]
    digest = hashlib.sha256(f"{develop} {sys.version} {ROOT}".encode())
    for path in made_of:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def missing_libraries() -> list[str]:
    """Debian packages of the libraries a window needs and this Linux lacks."""
    if not sys.platform.startswith("linux"):
        return []
    ldconfig = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if ldconfig is None:
        return []
    known = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return [package for library, package in LIBRARIES.items() if library not in known]
