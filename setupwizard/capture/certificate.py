"""What a certificate says, for a sentence."""

from setupwizard.proof.certificate import read_certificate


def certificate_params(der: bytes) -> tuple[str, str] | None:
    """Its names, and the day it ends."""
    try:
        certificate = read_certificate(der)
    except ValueError:
        return None
    return ", ".join(certificate.names), f"{certificate.ends:%Y-%m-%d}"
