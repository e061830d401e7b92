"""Moving the people of a finished Openfire: what changes in its database and in its two files.

Openfire keeps the rows of `ofProperty` in memory and writes them back, so all this happens while it
is stopped; and it is done by one script on the server, `resources/guarded_change.sh`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.openfire import paths
from setupwizard.openfire.ldap import (
    ADMINS,
    OTHER_PROVIDERS,
    PROVIDERS,
    SECRET_NAMES,
    VCARD_PROVIDER,
    open_properties,
)
from setupwizard.openfire.own_people import Scram
from setupwizard.openfire.psql import QUIET
from setupwizard.openfire.security import with_listed
from setupwizard.openfire.stored import TLS_POLICY
from setupwizard.openfire.xml_properties import find, parse, put, remove, render

SCRAM_ONLY = "user.scramHashedPasswordOnly"
RETURN = "openfire_setup_return"
"""Table of the rows as they were, until a change is kept."""

BEFORE = "openfire_setup_before_directory"
"""Table of the rows as they were before the people came from a directory, for the way back."""

DECIDING = (*PROVIDERS, VCARD_PROVIDER, *OTHER_PROVIDERS, ADMINS)
"""The properties, besides `ldap.…`, that say where people come from and who administers."""

_REMEMBERED = (
    f"name LIKE 'ldap.%' OR name LIKE 'provider.%' OR name IN ('{ADMINS}', '{TLS_POLICY}')"
)
_NAMES = ", ".join(f"'{name}'" for name in DECIDING)
_DELETED = f"name LIKE 'ldap.%' OR name IN ({_NAMES})"


@dataclass(frozen=True, slots=True)
class ProviderChange:
    """Everything the script needs. `files` by name, as they will be in Openfire's conf."""

    change: str = field(repr=False)
    undo: str = field(repr=False)
    keep: str = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)


def to_directory(
    datasource: DatasourceAnswers,
    properties: Mapping[str, str],
    xml: str,
    security: str,
    *,
    major: int,
    require_tls: bool,
    again: bool = False,
) -> ProviderChange:
    """To a directory of these properties; `again`: from one, so what was before it stays known.

    5.x takes the secrets from openfire.xml and encrypts what security.xml names; 4.6.2 would lose
    them, so there they are rows like the others, to be encrypted as soon as it runs.
    """
    secret = {name: properties[name] for name in SECRET_NAMES if name in properties}
    by_file = major >= 5
    rows = {
        **{name: value for name, value in properties.items() if name not in secret},
        **({} if by_file else secret),
        **({TLS_POLICY: "required"} if require_tls else {}),
    }
    root = parse(xml, "openfire.xml")
    _without_directory(root)
    for name, value in secret.items() if by_file else ():
        put(root, name, value)
    change = f"""{QUIET}BEGIN;
{_remember(datasource)}
DELETE FROM ofproperty WHERE {_DELETED};
{_upsert(rows)}
COMMIT;
"""  # noqa: S608 - constants and quoted literals
    keep_before = f"""BEGIN;
DROP TABLE IF EXISTS {BEFORE};
DELETE FROM {RETURN} WHERE name LIKE 'ldap.%';
ALTER TABLE {RETURN} RENAME TO {BEFORE};
COMMIT;
"""  # noqa: S608 - constants
    keep = f"DROP TABLE IF EXISTS {RETURN};\n" if again else keep_before
    security_xml = with_listed(security, tuple(secret) if by_file else SECRET_NAMES, listed=by_file)
    return ProviderChange(
        change,
        _UNDO,
        keep,
        {
            "openfire.xml": render(root),
            "security.xml": security_xml,
            paths.DIRECTORY_NAME: open_properties(properties).encode(),
        },
    )


def to_own_people(
    datasource: DatasourceAnswers, xml: str, security: str, admin: Scram | None
) -> ProviderChange:
    """Back to the people Openfire keeps itself; `admin` is a new password for that account."""
    root = parse(xml, "openfire.xml")
    _without_directory(root)
    change = f"""{QUIET}BEGIN;
{_remember(datasource)}
DELETE FROM ofproperty WHERE {_DELETED};
DO $$BEGIN
 IF to_regclass('{BEFORE}') IS NOT NULL THEN
  DELETE FROM ofproperty WHERE {_REMEMBERED};
  INSERT INTO ofproperty SELECT * FROM {BEFORE};
 END IF;
END$$;
{_new_password(admin) if admin else ""}
COMMIT;
"""  # noqa: S608 - constants and quoted literals
    keep = f"DROP TABLE IF EXISTS {RETURN}, {BEFORE};\n"
    files = {
        "openfire.xml": render(root),
        "security.xml": with_listed(security, SECRET_NAMES, listed=False),
    }
    return ProviderChange(change, _UNDO, keep, files)


def _without_directory(root: Element) -> None:
    """No property of a directory is in the file: what is there at a start is taken over again."""
    for name in ("ldap", *DECIDING):
        remove(root, name)
    for name in ("provider", "admin"):
        element = find(root, name)
        if element is not None and _empty(element):
            remove(root, name)


def _empty(element: Element) -> bool:
    """Whether no property is in it; Openfire leaves elements behind whose content it has taken."""
    return all(not (one.text or "").strip() for one in element.iter() if isinstance(one.tag, str))


def _remember(datasource: DatasourceAnswers) -> str:
    """The owner of the database owns the table too, or its dumps would fail."""
    return f"""DROP TABLE IF EXISTS {RETURN};
CREATE TABLE {RETURN} AS SELECT * FROM ofproperty WHERE {_REMEMBERED};
ALTER TABLE {RETURN} OWNER TO "{datasource.user}";"""  # noqa: S608 - an Identifier


_UNDO = f"""DO $$BEGIN
 IF to_regclass('{RETURN}') IS NOT NULL THEN
  DELETE FROM ofproperty WHERE {_REMEMBERED};
  INSERT INTO ofproperty SELECT * FROM {RETURN};
  DROP TABLE {RETURN};
 END IF;
END$$;
"""  # noqa: S608 - constants


def _new_password(admin: Scram) -> str:
    """As auth/DefaultAuthProvider.java keeps one when it keeps no readable form of it."""
    scram = ", ".join(
        f"{column} = {_literal(value)}"
        for column, value in (
            ("salt", admin.salt),
            ("storedkey", admin.stored_key),
            ("serverkey", admin.server_key),
        )
    )
    return f"""UPDATE ofuser SET plainpassword = NULL, encryptedpassword = NULL, {scram},
 iterations = {admin.iterations} WHERE username = 'admin';
{_upsert({SCRAM_ONLY: "true"})}"""  # noqa: S608 - quoted literals


def _upsert(rows: Mapping[str, str]) -> str:
    values = _lines(
        f"({_literal(name)}, {_literal(value)}, 0, NULL)" for name, value in rows.items()
    )
    return f"""INSERT INTO ofproperty (name, propvalue, encrypted, iv) VALUES
{values}
ON CONFLICT (name) DO UPDATE
 SET propvalue = excluded.propvalue, encrypted = 0, iv = NULL;"""  # noqa: S608 - quoted literals


def _lines(parts: Iterable[str]) -> str:
    return ",\n".join(parts)


def _literal(text: str) -> str:
    """A string for SQL; with a backslash in it, whatever the cluster's settings."""
    quoted = text.replace("'", "''")
    return "E'" + quoted.replace("\\", "\\\\") + "'" if "\\" in text else f"'{quoted}'"
