"""Who vouches for the server's certificate, as `ask_trust` finds out."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from setupwizard.transport.base import Transport


class Signer(StrEnum):
    """UNKNOWN: an authority that is not in the list, or whose own certificates were not sent."""

    TRUSTED = "trusted"
    ITSELF = "self-signed"
    UNKNOWN = "unknown-signer"


@dataclass(frozen=True, slots=True)
class Trust:
    """`fingerprint`: SHA-256 of the certificate, as chat programs show it to compare."""

    signer: Signer
    fingerprint: str


AskTrust = Callable[[Transport, str], Trust | None]
"""Asks the server of a domain through a tunnel; None when it does not say."""
