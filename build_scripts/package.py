"""Makes what people download: `python3 build_scripts/package.py linux|windows|all`.

linux      a .deb, an .rpm and a .tar.zst for anything else (on Linux)
windows    an installer for Windows (on Windows, or on Debian under Wine)
all        both
bare       an empty window of Qt, packed in the same way, for bench.py to compare with

They lie in `dist/` afterwards, with SHA256SUMS and a list of all parts (CycloneDX). `--out DIR`
puts them elsewhere, `--fast` packs quickly instead of small. What is missing to make them is said.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import environment


def main() -> int:
    arguments = _arguments()
    if Path(sys.prefix) != environment.PACKAGING_VENV:
        environment.prepare_packaging()
        python = environment.python(environment.PACKAGING_VENV)
        if os.name == "nt":
            return subprocess.run([python, *sys.argv], check=False).returncode
        os.execv(python, [python, *sys.argv])
    from installers import checksums, freeze, linux, windows

    if arguments.system == "bare":
        print(freeze.bare(environment.ROOT / "build_scripts" / "bench" / "bare.py"))
        return 0

    made: list[Path] = []
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    if arguments.system in ("linux", "all"):
        made += linux.package(out, fast=arguments.fast)
    if arguments.system in ("windows", "all"):
        made += windows.package(out, fast=arguments.fast)
    checksums.write(out)
    for path in made:
        print(f"{path.stat().st_size / 1e6:6.1f} MB  {path}")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("system", choices=("linux", "windows", "all", "bare"))
    parser.add_argument("--out", type=Path, default=environment.ROOT / "dist", metavar="DIR")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of small")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
