"""The people Openfire keeps itself, and where it takes people from now, as its database says."""

import json
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, field
from hmac import compare_digest
from secrets import token_bytes

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.ldap import ADMINS, PROVIDERS
from setupwizard.openfire.psql import as_postgres
from setupwizard.openfire.scram import scram_keys
from setupwizard.openfire.stored import DOMAIN
from setupwizard.transport.base import Argv, Result

AUTH = "provider.auth.className"
_SQL = f"""SELECT json_build_object(
 'properties', (SELECT coalesce(json_object_agg(name, propvalue), '{{}}') FROM ofproperty
   WHERE name IN ('{AUTH}', '{DOMAIN}', '{ADMINS}')),
 'users', (SELECT coalesce(json_agg(username ORDER BY username), '[]') FROM ofuser),
 'admin', (SELECT json_build_object('salt', salt, 'stored_key', storedkey, 'iterations', iterations,
   'readable', plainpassword IS NOT NULL) FROM ofuser WHERE username = 'admin'))"""  # noqa: S608

ITERATIONS, SALT = 4096, 24
"""As auth/DefaultAuthProvider.java makes them; the salt in bytes."""


@dataclass(frozen=True, slots=True)
class Scram:
    """What a password is checked against (SCRAM-SHA-1, RFC 5802); salt and keys in base64."""

    salt: str
    stored_key: str
    iterations: int
    server_key: str = ""

    def __repr__(self) -> str:  # what a password can be guessed from stays out of logs
        return f"Scram(iterations={self.iterations})"

    def fits(self, password: Secret) -> bool:
        try:
            made = scram(password, b64decode(self.salt, validate=True), self.iterations)
        except (NotBase64, ValueError):
            return False
        return compare_digest(made.stored_key.encode(), self.stored_key.encode())


@dataclass(frozen=True, slots=True)
class OwnPeople:
    """`users` as they stand in addresses. `admin`: None if that one never got a password.

    `source` is the class that checks passwords, empty where nothing was ever chosen; `admins`
    are addresses, none when it is `admin` alone.
    """

    source: str
    domain: str
    admins: tuple[str, ...]
    users: tuple[str, ...]
    admin: Scram | None = field(repr=False)

    @property
    def directory(self) -> bool:
        """Passwords are checked by a directory."""
        return self.source == PROVIDERS[AUTH]


def own_people_question(datasource: DatasourceAnswers) -> Argv:
    """For a PostgreSQL on the server itself."""
    words = ("-c", " ".join(_SQL.split()))
    return as_postgres(datasource.port, *words, database=datasource.database)


def read_own_people(answer: Result) -> OwnPeople:
    """Raises DATABASE_FAILED."""
    if not answer.ok:
        raise SetupError(Code.DATABASE_FAILED, answer.err)
    try:
        row = json.loads(answer.out)
        properties, admin = row["properties"], row["admin"] or {}
        whole = not admin.get("readable") and all(
            admin.get(name) for name in ("salt", "stored_key", "iterations")
        )
        return OwnPeople(
            source=properties.get(AUTH, ""),
            domain=properties.get(DOMAIN, ""),
            admins=tuple(jid for jid in properties.get(ADMINS, "").split(",") if jid),
            users=tuple(row["users"]),
            admin=Scram(admin["salt"], admin["stored_key"], admin["iterations"]) if whole else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SetupError(Code.DATABASE_FAILED, detail=type(error).__name__) from None


def scram(password: Secret, salt: bytes = b"", iterations: int = ITERATIONS) -> Scram:
    """What Openfire keeps of a password (auth/ScramUtils.java); a new salt where none is given."""
    salt = salt or token_bytes(SALT)
    stored, server = scram_keys("sha1", password.reveal().encode(), salt, iterations)
    return Scram(_text(salt), _text(stored), iterations, _text(server))


def _text(data: bytes) -> str:
    return b64encode(data).decode()
