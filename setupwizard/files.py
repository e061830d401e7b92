"""Where the files that ship with the program are: in a checkout, in a wheel, in a frozen build."""

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def shipped(*parts: str) -> Path:
    """Path of a shipped file, e.g. `shipped("translations", "openfire_es.ts")`.

    Raises FileNotFoundError: a missing shipped file is a broken build, not a user's problem.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [Path(frozen)] if frozen else [PACKAGE / "_shipped", PACKAGE.parent]
    for root in roots:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
