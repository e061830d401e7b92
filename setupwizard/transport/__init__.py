"""How the engine reaches a host: over SSH, or this very computer."""

import sys

# paramiko wants "invoke" only for "Match exec" of an ssh_config file, which we do not read, and
# loads in half the time without it. None means: not to be imported.
sys.modules.setdefault("invoke", None)  # type: ignore[arg-type]
