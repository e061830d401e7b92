"""A finished setup held against the answers: what may be changed, and what is fixed for good."""

from setupwizard.model.answers import Answers
from setupwizard.model.events import Note
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.names import same_name
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from setupwizard.openfire.configuration import (
    DATABASE,
    FQDN,
    INTERFACE,
    LOCALE,
    LOOPBACK,
    PORT,
    SECURE_PORT,
    Configuration,
    jdbc_url,
    port_text,
)
from setupwizard.openfire.ldap import ldap_properties, open_properties, read_open_properties
from setupwizard.openfire.security import Security
from setupwizard.openfire.stored import Stored
from setupwizard.openfire.xml_properties import parse, put, remove, render

LOCAL_NAMES = ("localhost", "[::1]")


def refuse_fixed(
    configuration: Configuration,
    security: Security,
    directory: str | None,
    answers: Answers,
    domain: str = "",
) -> None:
    """Raises SETTING_FIXED for a setting a finished setup cannot change without losing something.

    Where the people come from is changed in another way, with a return: PROFILE_IS_OWN,
    PROFILE_IS_DIRECTORY, DIRECTORY_SETTING_FIXED. `directory` is what `open_properties` once said,
    None on a server that keeps its people itself. `domain` is the one in its database, empty where
    that cannot be told.
    """
    refuse_place(configuration, security, answers)
    if domain and not same_name(domain, answers.server.domain):
        raise domain_fixed(domain, answers.server.domain)
    refuse_other_people(answers, from_directory=directory is not None)
    ldap = answers.directory
    if ldap is None or directory is None:
        return
    for name, (here, wanted) in directory_changes(directory, ldap, answers.server.domain).items():
        raise SetupError(Code.DIRECTORY_SETTING_FIXED, setting=name, here=here, wanted=wanted)


def refuse_new_name(configuration: Configuration, answers: Answers, domain: str) -> None:
    """The server's own name may change, where its domain is known to stay: with both of them other
    the answers are about another server. `domain` as in `refuse_fixed`.

    Raises SETTING_FIXED, HOST_NAME_UNSURE.
    """
    server = answers.server
    if same_name(configuration.fqdn, server.fqdn):
        return
    if not domain:
        raise SetupError(
            Code.HOST_NAME_UNSURE, here=configuration.fqdn, wanted=server.fqdn, domain=server.domain
        )
    if not same_name(domain, server.domain):
        raise domain_fixed(domain, server.domain)


def refuse_other_properties(stored: Stored | None, answers: Answers) -> None:
    """What only the first set-up writes into the database: its console changes it afterwards.

    Nothing is refused where `stored` cannot be told. With a directory encryption is required
    whatever was answered, but not of a server that came to it later.

    Raises REGISTRATION_DIFFERS, TLS_DIFFERS.
    """
    if stored is None:
        return
    server = answers.server
    if stored.registration != server.registration:
        raise _differs(Code.REGISTRATION_DIFFERS, here=stored.registration)
    stricter = stored.requires_tls and answers.directory is not None
    if stored.requires_tls != server.require_tls and not stricter:
        raise _differs(Code.TLS_DIFFERS, here=stored.requires_tls)


def _differs(code: Code, *, here: bool) -> SetupError:
    """With both values as they are written in an answers file."""
    told = ("true", "false") if here else ("false", "true")
    return SetupError(code, here=told[0], wanted=told[1])


def refuse_other_people(answers: Answers, *, from_directory: bool) -> None:
    """Where the people of the server come from. Raises PROFILE_IS_OWN, PROFILE_IS_DIRECTORY."""
    if from_directory and answers.directory is None:
        raise SetupError(Code.PROFILE_IS_DIRECTORY)
    if answers.directory is not None and not from_directory:
        raise SetupError(Code.PROFILE_IS_OWN)


def directory_changes(
    directory: str | None, ldap: LdapAnswers, domain: str
) -> dict[str, tuple[str, str]]:
    """The settings of the directory that differ, with their values here and in the answers.

    `directory` as in `refuse_fixed`. The secrets are not compared: they are kept encrypted.
    """
    wanted = read_open_properties(open_properties(ldap_properties(ldap, domain, Secrets())))
    here = read_open_properties(directory or "")
    pairs = {name: (here.get(name, ""), wanted.get(name, "")) for name in {*here, *wanted}}
    return {name: pairs[name] for name in sorted(pairs) if pairs[name][0] != pairs[name][1]}


def refuse_place(configuration: Configuration, security: Security, answers: Answers) -> None:
    """Raises SETTING_FIXED for answers that must be about another server than this one."""
    refuse_elsewhere(configuration, answers)
    server = answers.server
    if security.algorithm and security.algorithm.lower() != server.encryption.lower():
        raise _fixed("server.encryption", security.algorithm, server.encryption)


def refuse_elsewhere(configuration: Configuration, answers: Answers) -> None:
    """Raises SETTING_FIXED when its data lies elsewhere than the answers say."""
    if configuration.kind and configuration.kind != answers.datasource.kind:
        raise _fixed("datasource.kind", configuration.kind, answers.datasource.kind)
    if configuration.kind == "postgresql":
        here, wanted = place_of(configuration.server_url), place_of(jdbc_url(answers.datasource))
        if here != wanted:
            raise _fixed("datasource", here, wanted)


def changes(configuration: Configuration, answers: Answers) -> dict[str, str]:
    """Properties of openfire.xml that differ, with the value wanted; empty = none at all."""
    server, datasource = answers.server, answers.datasource
    properties: dict[str, str] = {}
    if configuration.port != server.console_port:
        properties[PORT] = port_text(server.console_port)
    if configuration.secure_port != server.console_secure_port:
        properties[SECURE_PORT] = port_text(server.console_secure_port)
    if configuration.local_only != server.console_local_only:
        properties[INTERFACE] = LOOPBACK if server.console_local_only else ""
    if configuration.locale != answers.language:
        properties[LOCALE] = answers.language
    if not same_name(configuration.fqdn, server.fqdn):
        properties[FQDN] = server.fqdn
    if configuration.kind == "postgresql":
        url = _with_mode(configuration.server_url, jdbc_url(datasource))
        if url != configuration.server_url:
            properties[f"{DATABASE}.serverURL"] = url
        pool = {
            "minConnections": (configuration.min_connections, datasource.min_connections),
            "maxConnections": (configuration.max_connections, datasource.max_connections),
            "connectionTimeout": (configuration.connection_days, datasource.connection_days),
        }
        for name, (here, value) in pool.items():
            if not _same_number(here, value):
                properties[f"{DATABASE}.{name}"] = str(value)
    return properties


def changed(text: str, wanted: dict[str, str]) -> bytes:
    """openfire.xml with these properties changed and everything else, comments too, as it was."""
    root = parse(text, "openfire.xml")
    for name, value in wanted.items():
        if value:
            put(root, name, value)
        else:
            remove(root, name)
    return render(root)


def notes(wanted: dict[str, str]) -> tuple[Note, ...]:
    found = [Note.of("setting-will-change", setting=name) for name in sorted(wanted)]
    if FQDN in wanted:  # Openfire makes one anew only when none fits its domain (IdentityStore)
        found.append(Note.of("certificate-stays", fqdn=wanted[FQDN]))
    return tuple(found)


def domain_fixed(here: str, wanted: str) -> SetupError:
    """SETTING_FIXED: on a finished server another database would be refused just as well."""
    return _fixed("server.domain", here, wanted)


def _fixed(setting: str, here: str, wanted: str) -> SetupError:
    return SetupError(Code.SETTING_FIXED, setting=setting, here=here, wanted=wanted)


def place_of(url: str) -> str:
    """Host, port and database of a JDBC address, without its options."""
    place = url.partition("?")[0].removeprefix("jdbc:postgresql://")
    for name in LOCAL_NAMES:
        if place.startswith(f"{name}:"):
            return "127.0.0.1" + place.removeprefix(name)
    return place


def _with_mode(url: str, wanted: str) -> str:
    """The address with the encryption (`sslmode`) of another one, all else kept."""
    place, _, options = url.partition("?")
    mode = [option for option in wanted.partition("?")[2].split("&") if option]
    kept = [option for option in options.split("&") if option and not _is_mode(option)]
    if [option for option in options.split("&") if _is_mode(option)] == mode:
        return url
    return "?".join(part for part in (place, "&".join(kept + mode)) if part)


def _is_mode(option: str) -> bool:
    return option.startswith("sslmode=")


def _same_number(text: str, number: float) -> bool:
    try:
        return float(text) == number
    except ValueError:
        return False
