"""The archive on its way to a host: by our upload and by scp."""

import subprocess
from time import perf_counter

from bench.contestants import RunFailedError
from bench.payload import Payload

CIPHER = "aes128-gcm@openssh.com"


def ours(payload: Payload) -> float:
    """Seconds of connecting, uploading and closing."""
    raise RunFailedError("ours: there is no upload yet")


def scp(payload: Payload) -> float:
    """Seconds of one whole command."""
    options = {
        "IdentityFile": payload.key,
        "IdentitiesOnly": "yes",
        "BatchMode": "yes",
        "UserKnownHostsFile": payload.known_hosts,
        "LogLevel": "ERROR",
        "Ciphers": CIPHER,
    }
    words = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
    target = f"{payload.user}@{payload.address}:bench-scp.tar.gz"
    began = perf_counter()
    done = subprocess.run(
        ["scp", "-q", "-F", "/dev/null", *words, str(payload.archive), target],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    ended = perf_counter()
    if done.returncode:
        raise RunFailedError(f"scp\n{done.stderr}")
    return ended - began
