"""The packages for Linux: .deb and .rpm from one description, and an archive for anything else."""

import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from string import Template

import environment

from installers import elf, icons, parts, product, sbom
from installers.freeze import freeze, work_folder

FILES = product.HERE / "for_linux"
LARGEST = 45_000_000
"""Bytes of what people download."""

TOOLS = {
    "strip": "binutils",
    "objdump": "binutils",
    "tar": "tar",
    "zstd": "zstd",
    "dpkg-query": "dpkg",
}


def package(out: Path, *, fast: bool) -> list[Path]:
    """Makes them in `out`. Leaves, saying why, where they cannot be made."""
    _can_be_made()
    frozen = freeze("linux")
    staged = _stage()
    name = f"{product.NAME}-{product.VERSION}-linux-{product.machine()}"
    made = [_packed(kind, frozen, staged, out, fast=fast) for kind in ("deb", "rpm")]
    made.append(_archive(frozen, staged, out / f"{name}.tar.zst", fast=fast))
    made.append(sbom.write(out / f"{name}.cdx.json", parts.read(work_folder("linux"))))
    return made


def _can_be_made() -> None:
    if not sys.platform.startswith("linux"):
        product.fail("packages for Linux are made on Linux")
    lacking = sorted({TOOLS[tool] for tool in TOOLS if not shutil.which(tool)})
    # What is not here is not in the package, and nobody would notice before a window is opened.
    lacking += environment.missing_libraries()
    if lacking:
        product.fail(f"this needs more of the system: apt-get install {' '.join(lacking)}")


def _stage() -> Path:
    """What goes to /usr/share: icon, desktop file, and what software centres show."""
    staged = product.BUILD / "linux" / "staged"
    shutil.rmtree(staged, ignore_errors=True)
    share = staged / "share"
    _copy(FILES / f"{product.NAME}.desktop", share / "applications")
    day = datetime.fromtimestamp(product.epoch(), UTC).date().isoformat()
    about = Template((FILES / "metainfo.xml").read_text(encoding="utf-8"))
    metainfo = share / "metainfo" / f"{product.APP_ID}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(about.substitute(VERSION=product.VERSION, DATE=day), encoding="utf-8")
    theme = share / "icons" / "hicolor"
    _copy(product.ICON, theme / "scalable" / "apps")
    for size in product.ICON_SIZES:
        place = theme / f"{size}x{size}" / "apps" / f"{product.NAME}.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(icons.png(product.ICON, size))
    doc = share / "doc" / product.NAME
    _copy(product.ROOT / "LICENSE", doc).rename(doc / "copyright")
    return staged


def _copy(file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(file, folder))


def _packed(kind: str, frozen: Path, staged: Path, out: Path, *, fast: bool) -> Path:
    """By nfpm. `fast`: a little larger in a tenth of the time."""
    described = Template((FILES / "nfpm.yaml").read_text(encoding="utf-8")).substitute(
        ARCH=product.machine(),
        VERSION=product.VERSION,
        TIME=datetime.fromtimestamp(product.epoch(), UTC).isoformat(),
        FROZEN=frozen,
        FILES=staged,
        GLIBC=elf.least_glibc(frozen),
        DEB="zstd" if fast else "none",
        RPM="zstd" if fast else "xz",
    )
    config = staged / "nfpm.yaml"
    config.write_text(described, encoding="utf-8")
    for old in out.glob(f"*.{kind}"):
        old.unlink()
    nfpm = Path(sys.executable).with_name("nfpm")
    command = [str(nfpm), "package", "--config", str(config), "--packager", kind]
    _run([*command, "--target", str(out)])
    (made,) = out.glob(f"*.{kind}")
    if kind == "deb" and not fast:
        _make_small(made, staged / "again")
    return made


def _make_small(deb: Path, work: Path) -> None:
    """By xz itself, which packs a fifth better than nfpm's."""
    _run(["dpkg-deb", "--raw-extract", str(deb), str(work)])
    xz = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build"]
    _run([*xz, str(work), str(deb)])
    shutil.rmtree(work)
    if deb.stat().st_size > LARGEST:
        product.fail(f"{deb.name} is larger than {LARGEST // 1_000_000} MB")


def _archive(frozen: Path, staged: Path, to: Path, *, fast: bool) -> Path:
    """To be unpacked anywhere; nothing is installed by it."""
    same = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    same += [f"--mtime=@{product.epoch()}", "--format=gnu"]
    packer = f"--use-compress-program=zstd {'-3' if fast else '--ultra -22'} -T1"
    inside = ["-C", str(frozen.parent), product.NAME, "-C", str(staged), "share"]
    _run(["tar", *same, packer, "--create", "--file", str(to), *inside])
    return to


def _run(command: list[str]) -> None:
    if subprocess.run(command, env=product.reproducible(), check=False).returncode:
        product.fail(f"{Path(command[0]).name} stopped; what it said is above")
