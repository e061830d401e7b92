"""Prepares what the tests need and runs all checks: `python3 build_scripts/test.py [pytest words]`.

Style, types and room borders first, then the whole suite. What this machine cannot run (no root,
no Debian tools) is skipped by name with the reason.
"""

import os
import subprocess
import sys

import environment

PHASES = (
    ("-m", "not system and not package", "--numprocesses", "2", "--dist", "loadgroup"),
    ("-m", "system or package", "--numprocesses", "3", "--dist", "loadgroup"),
)
"""The system tests mostly wait for the hosts they boot, so three of them go on at the same time,
those that share a server one after the other, and the packages are made meanwhile; the others have
the processors to themselves."""

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports", "--no-cache"),
)


def main() -> int:
    environment.prepare(develop=True)
    scripts = environment.VENV / ("Scripts" if os.name == "nt" else "bin")
    words = sys.argv[1:]
    if not words:  # with words, only those tests are wanted
        for name, *arguments in CHECKS:
            print(f"— {name} {' '.join(arguments)}", flush=True)
            result = subprocess.run([scripts / name, *arguments], cwd=environment.ROOT, check=False)
            if result.returncode:
                return result.returncode
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pytest = [environment.python(), "-m", "pytest"]
    status = 0
    for phase in [words] if words else PHASES:
        print(f"— pytest {' '.join(phase)}", flush=True)
        result = subprocess.run([*pytest, *phase], cwd=environment.ROOT, check=False)
        status = status or result.returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
