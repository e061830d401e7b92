"""`openfire-setup` and `python -m setupwizard`."""

import sys


def main() -> int:
    from setupwizard.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
