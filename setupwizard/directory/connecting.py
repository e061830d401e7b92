"""The way to the directory: through the server, encrypted as asked, and why it is blocked."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from setupwizard.directory import certificate
from setupwizard.directory.causes import problem
from setupwizard.directory.ldap_connection import (
    START_TLS,
    BrokenError,
    LdapConnection,
    NotLdapError,
)
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Endpoint, Transport
from setupwizard.transport.tls import unverified

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 20.0
"""Without a byte. A directory that takes longer for a search answers with its own time limit."""

_FROM_TUNNEL = {
    Code.REMOTE_REFUSED: Code.LDAP_NOT_REACHABLE,
    Code.REMOTE_HOST_UNKNOWN: Code.LDAP_HOST_UNKNOWN,
    Code.REMOTE_UNREACHABLE: Code.LDAP_UNREACHABLE,
}

Dial = Callable[[], LdapConnection]
"""Opens one more connection, encrypted as the answers say, for nobody yet."""


@contextmanager
def reached(host: Transport, ldap: LdapAnswers) -> Iterator[Dial]:
    """A way to the directory as the server sees it; what is in the way is said of the directory."""
    tunnel = host.tunnel(ldap.host, ldap.port)
    try:
        endpoint = tunnel.__enter__()
    except SetupError as error:
        code = _FROM_TUNNEL.get(error.problem.code)
        if code is None:
            raise
        raise problem(code, ldap, error.problem.detail) from error
    try:
        yield lambda: dial(endpoint, ldap)
    finally:
        tunnel.__exit__(None, None, None)


def dial(endpoint: Endpoint, ldap: LdapAnswers) -> LdapConnection:
    """Connect and encrypt. No password is sent before the certificate was taken.

    A certificate is taken when this computer's authorities vouch for it, or when it is the one
    that was accepted, and only if Java will take its name. Raises `SetupError`.
    """
    if ldap.security == "plain":
        return _plain(endpoint, ldap)
    objection = ""
    try:
        wire = _encrypted(endpoint, ldap, certificate.vouched())
    except ssl.SSLCertVerificationError as error:
        objection = str(error)
        wire = _encrypted(endpoint, ldap, unverified())
    try:
        certificate.require_usable(wire.certificate(), ldap, objection)
    except BaseException:
        wire.close()
        raise
    return wire


def _plain(endpoint: Endpoint, ldap: LdapAnswers) -> LdapConnection:
    """A connection on which LDAP was heard."""
    wire = LdapConnection(_socket(endpoint, ldap))
    try:
        wire.hear()
    except NotLdapError as error:
        wire.close()
        raise _otherwise(endpoint, ldap, Code.LDAP_NOT_A_DIRECTORY, error) from error
    except BrokenError as error:
        wire.close()
        if error.silent:
            raise problem(Code.LDAP_SILENT, ldap, str(error)) from error
        raise _otherwise(endpoint, ldap, Code.LDAP_NOT_A_DIRECTORY, error) from error
    return wire


def _encrypted(endpoint: Endpoint, ldap: LdapAnswers, context: ssl.SSLContext) -> LdapConnection:
    """Raises SSLCertVerificationError when `context` does not take the certificate."""
    if ldap.security == "starttls":
        wire = _plain(endpoint, ldap)
        _start_tls(wire, ldap)
    else:
        wire = LdapConnection(_socket(endpoint, ldap))
    try:
        wire.encrypt(context, ldap.host)
        if ldap.security == "ldaps":
            wire.hear()
    except ssl.SSLCertVerificationError:
        wire.close()
        raise
    except TimeoutError as error:
        wire.close()
        raise problem(Code.LDAP_SILENT, ldap, str(error)) from error
    except OSError as error:
        wire.close()
        if ldap.security == "ldaps":
            raise _without_tls(endpoint, ldap, error) from error
        raise problem(Code.LDAP_TLS_FAILED, ldap, str(error)) from error
    except BrokenError as error:
        wire.close()
        code = Code.LDAP_SILENT if error.silent else Code.LDAP_NOT_A_DIRECTORY
        raise problem(code, ldap, str(error)) from error
    except NotLdapError as error:
        wire.close()
        raise problem(Code.LDAP_NOT_A_DIRECTORY, ldap, str(error)) from error
    return wire


def _start_tls(wire: LdapConnection, ldap: LdapAnswers) -> None:
    try:
        named = wire.root.all("supportedExtension")
        # One that tells nothing of itself before a login is asked all the same.
        if (not named or START_TLS in named) and wire.start_tls() == 0:
            return
    except (BrokenError, NotLdapError) as error:
        wire.close()
        raise problem(Code.LDAP_TLS_FAILED, ldap, str(error)) from error
    wire.close()
    raise problem(Code.LDAP_STARTTLS_MISSING, ldap)


def _otherwise(endpoint: Endpoint, ldap: LdapAnswers, code: Code, error: Exception) -> SetupError:
    """Whether what does not talk plain LDAP talks it encrypted."""
    with suppress(OSError, SetupError, BrokenError, NotLdapError):
        wire = LdapConnection(_socket(endpoint, ldap))
        try:
            wire.encrypt(unverified(), ldap.host)
            wire.hear()
        finally:
            wire.close()
        code = Code.LDAP_PLAIN_ON_TLS_PORT
    return problem(code, ldap, str(error))


def _without_tls(endpoint: Endpoint, ldap: LdapAnswers, error: OSError) -> SetupError:
    """Whether what does not talk TLS with us talks plain LDAP."""
    talks_tls = isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError)
    wire = LdapConnection(_socket(endpoint, ldap))
    try:
        wire.hear()
        code = Code.LDAP_TLS_ON_PLAIN_PORT
    except NotLdapError as other:
        code = Code.LDAP_TLS_FAILED if other.is_tls else Code.LDAP_NOT_A_DIRECTORY
    except BrokenError:
        code = Code.LDAP_TLS_FAILED if talks_tls else Code.LDAP_NOT_A_DIRECTORY
    finally:
        wire.close()
    return problem(code, ldap, str(error))


def _socket(endpoint: Endpoint, ldap: LdapAnswers) -> socket.socket:
    try:
        link = socket.create_connection((endpoint.host, endpoint.port), CONNECT_SECONDS)
    except socket.gaierror as error:
        raise problem(Code.LDAP_HOST_UNKNOWN, ldap, str(error)) from error
    except ConnectionRefusedError as error:
        raise problem(Code.LDAP_NOT_REACHABLE, ldap, str(error)) from error
    except OSError as error:
        raise problem(Code.LDAP_UNREACHABLE, ldap, str(error)) from error
    link.settimeout(ANSWER_SECONDS)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link
