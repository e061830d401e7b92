"""Forms of SSH (RFC 4253, 7.1): what a server offers, what we speak, and what to do about it."""

import re
from collections.abc import Mapping, Sequence

from setupwizard.model.problems import Code, SetupError

CIPHERS = (  # paramiko's own first choice is slower, its last ones are broken
    "aes128-gcm@openssh.com",
    "aes256-gcm@openssh.com",
    "aes128-ctr",
    "aes192-ctr",
    "aes256-ctr",
)
AEAD = CIPHERS[:2]
"""These guard their own text: OpenSSH agrees on no MAC beside them (its PROTOCOL, 1.6)."""

MACS = (  # without paramiko's MD5 and shortened ones
    "hmac-sha2-256",
    "hmac-sha2-512",
    "hmac-sha2-256-etm@openssh.com",
    "hmac-sha2-512-etm@openssh.com",
    "hmac-sha1",
)

ADDED = {
    "KexAlgorithms": "curve25519-sha256",
    "HostKeyAlgorithms": "ssh-ed25519",
    "Ciphers": "aes256-gcm@openssh.com",
    "MACs": "hmac-sha2-256-etm@openssh.com",
}
"""By the names of sshd_config(5): what to add there, so that this program understands it."""

WEAK = re.compile(r"cbc|arcfour|3des|des-|blowfish|cast|md5|-96|sha1$|ssh-dss|ssh-rsa$|ripemd|none")

Lists = Mapping[str, Sequence[str]]


def why_apart(theirs: Lists, ours: Lists, detail: str, **params: object) -> SetupError:
    """The first kind of algorithm without a common one, by the names of sshd_config(5).

    SSH_ALGORITHMS_WEAK when the server has nothing better than what is broken; otherwise it is
    this program that lags: SSH_ALGORITHMS_APART.
    """
    for option, addition in ADDED.items():
        names = [name for name in theirs.get(option, ()) if name]
        if not names or set(names) & set(ours[option]):
            continue
        only = ", ".join(names)
        detail = f"{option}\nserver: {only}\nhere: {', '.join(ours[option])}"
        params |= {"option": option, "offered": only, "added": addition}
        weak = all(WEAK.search(name) for name in names)
        code = Code.SSH_ALGORITHMS_WEAK if weak else Code.SSH_ALGORITHMS_APART
        return SetupError(code, detail=detail, **params)
    return SetupError(Code.SSH_NO_COMMON_ALGORITHM, detail=detail, **params)
