"""The installer for Windows."""

from pathlib import Path

from installers import product


def package(out: Path, *, fast: bool) -> list[Path]:
    product.fail("not yet")
