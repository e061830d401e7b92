"""Prepares what the program needs and starts it: `python3 build_scripts/run.py [arguments]`.

Without arguments the window opens. Every argument goes to `openfire-setup`.
"""

import os
import subprocess
import sys

import environment


def main() -> int:
    environment.prepare(develop=False)
    words = sys.argv[1:]
    on_screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    wants_window = not words or words[0].startswith("--")
    missing = environment.missing_libraries() if on_screen and wants_window else []
    if missing:  # Qt would abort without a word that helps
        print(
            "The window needs libraries this system lacks.\n"
            f"On Debian and Ubuntu:  sudo apt install {' '.join(missing)}",
            file=sys.stderr,
        )
        return 1
    os.environ["OPENFIRE_SETUP_CALLED"] = f"python3 {sys.argv[0]}"
    command = [environment.python(), "-m", "setupwizard", *words]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)  # so that Ctrl+C and the exit status are the program's own


if __name__ == "__main__":
    sys.exit(main())
