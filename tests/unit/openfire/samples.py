"""Answers and secrets the tests about Openfire start from."""

from setupwizard.model.answers import read_answers
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import Secrets

SECRETS = Secrets(
    database_password=Secret("db-pass"),
    admin_password=Secret("admin-pass"),
    encryption_key=Secret("a-key-of-the-user"),
)


def answers(version="5.1.1", language="es", **sections):
    """Whole answers; a section given here is merged over the usual one."""
    raw = {
        "language": language,
        "host": {"address": "192.0.2.7"},
        "openfire": {"version": version},
        "server": {"domain": "example.org", "fqdn": "chat.example.org"},
        "admin": {"email": "boss@example.org"},
    }
    for name, values in sections.items():
        raw[name] = raw.get(name, {}) | values
    whole, problems = read_answers(raw)
    assert whole is not None, problems
    return whole
