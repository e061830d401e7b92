"""Builds the stand-in for Openfire: the sources beside this file, packed as a release is."""

import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SOURCES, HOME = HERE / "src", HERE / "home"
DRIVER = Path("/usr/share/java/postgresql.jar")
CACHE = Path(os.environ.get("OPENFIRE_STANDIN_CACHE") or Path(tempfile.gettempdir()) / "standin")
VERSIONS = ("5.1.1", "4.6.2")


def available() -> str:
    """Why the stand-in cannot be built on this machine; empty when it can."""
    if not shutil.which("javac") or not shutil.which("jar"):
        return "needs a JDK (apt-get install openjdk-17-jdk-headless)"
    if not DRIVER.is_file():
        return f"needs {DRIVER} (apt-get install libpostgresql-jdbc-java)"
    return ""


def build(version: str) -> Path:
    """The tarball of this version; made once for each state of the sources."""
    tarball = CACHE / _digest(version) / f"openfire_{version.replace('.', '_')}.tar.gz"
    if not tarball.is_file():
        tarball.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=tarball.parent) as work:
            made = _pack(version, Path(work))
            made.replace(tarball)
    return tarball


def _digest(version: str) -> str:
    files = sorted(path for root in (SOURCES, HOME) for path in root.rglob("*") if path.is_file())
    digest = hashlib.sha256(version.encode())
    for path in [*files, Path(__file__), DRIVER]:
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _pack(version: str, work: Path) -> Path:
    top, classes = work / "openfire", work / "classes"
    shutil.copytree(HOME, top)
    # The release of Java each of the two needs at least, of those this JDK can aim at.
    release = "17" if version.startswith("5.") else "11"
    sources = [str(path) for path in sorted(SOURCES.rglob("*.java"))]
    _run("javac", "--release", release, "-encoding", "UTF-8", "-d", str(classes), *sources)
    manifest = work / "manifest"
    manifest.write_text(
        f"Main-Class: standin.Main\nClass-Path: postgresql.jar\nImplementation-Version: {version}\n"
    )
    lib = top / "lib"
    _run("jar", "cfm", str(lib / "startup.jar"), str(manifest), "-C", str(classes), ".")
    _run("jar", "cfM", str(lib / f"xmppserver-{version}.jar"), "-C", str(HOME), "README.html")
    shutil.copy(DRIVER, lib / "postgresql.jar")
    packed = work / "openfire.tar.gz"
    with tarfile.open(packed, "w:gz") as archive:
        archive.add(top, "openfire", filter=_plain)
    return packed


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _run(*argv: str) -> None:
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{argv[0]}: {done.stdout}{done.stderr}")
