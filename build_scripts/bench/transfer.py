"""The archive on its way to a host: by our upload and by scp."""

import subprocess
import threading
import uuid
from time import perf_counter

from bench.contestants import RunFailedError
from bench.payload import Payload
from setupwizard.model.problems import SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.ssh import connect
from setupwizard.transport.upload import upload

CIPHER = "aes128-gcm@openssh.com"
"""Our first choice (`transport/ssh.py`), so scp gets it too: its own default is another."""


def ours(payload: Payload) -> float:
    """Seconds of logging in, uploading and closing. Python runs already, as it does in a run."""
    never = threading.Event()
    began = perf_counter()
    try:
        host = connect(
            payload.login, Secrets(), KnownHosts(payload.known_hosts), lambda _: False, never
        )
        try:
            upload(
                host,
                payload.archive,
                f"/var/tmp/{_name()}",  # noqa: S108 - on a host of our own
                progress=lambda *_: None,
                cancel=never,
            )
        finally:
            host.close()
    except SetupError as error:
        raise RunFailedError(f"ours: {error}\n{error.problem.detail}") from error
    return perf_counter() - began


def scp(payload: Payload) -> float:
    """Seconds of one whole command."""
    options = {
        "IdentityFile": payload.login.identity,
        "IdentitiesOnly": "yes",
        "BatchMode": "yes",
        "UserKnownHostsFile": payload.known_hosts,
        "LogLevel": "ERROR",
        "Ciphers": CIPHER,
    }
    words = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
    target = f"{payload.login.user}@{payload.login.address}:/var/tmp/{_name()}"
    began = perf_counter()
    result = subprocess.run(
        ["scp", "-q", "-F", "/dev/null", *words, str(payload.archive), target],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    ended = perf_counter()
    if result.returncode:
        raise RunFailedError(f"scp\n{result.stderr}")
    return ended - began


def _name() -> str:
    """Always a new one: our upload would find an earlier file and go on with it."""
    return f"bench-{uuid.uuid4().hex}.tar.gz"
