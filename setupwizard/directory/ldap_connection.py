"""LDAP on a socket of ours. The only module that knows ldap3.

ldap3 (2.9.1, its last release) opens and encrypts its sockets in a way that loses the causes, so it
gets one that is ready. Its schema and name checks stay off: the directory has the last word.
"""

import socket
import ssl
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from setupwizard.directory import entries
from setupwizard.directory.account_state import POLICY
from setupwizard.directory.entries import NOTHING, LdapEntry

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # of pyasn1, for a name ldap3 imports
    import ldap3
    from ldap3.core.exceptions import LDAPException, LDAPInvalidFilterError
    from ldap3.strategy.sync import SyncStrategy

PAGED = "1.2.840.113556.1.4.319"
START_TLS = "1.3.6.1.4.1.1466.20037"
ROOT = (
    "namingContexts",
    "defaultNamingContext",
    "rootDomainNamingContext",
    "supportedExtension",
    "supportedControl",
    "structuralObjectClass",
    "vendorName",
)
PAGE = 10_000
"""Entries asked for at once, which saves round trips; Active Directory gives 1000 and goes on."""

CHUNK = 64 * 1024
LARGEST = 64 * 1024 * 1024
"""Bytes of one message, beyond which it cannot be one."""


_ITS_WAYS = ("open", "send", "get_response", "post_send_single_response", "post_send_search")
"""What a Connection takes over from its strategy when it is made."""


class NotLdapError(Exception):
    """What came back is not LDAP. The text is how it begins, if that is known."""

    @property
    def is_tls(self) -> bool:
        """An alert: the other side wants TLS (RFC 8446, 5.1)."""
        return str(self).startswith(repr(b"\x15\x03")[:-1])


class BrokenError(Exception):
    """The line ended, or stayed silent (`silent`), before the answer was whole."""

    def __init__(self, why: object, *, silent: bool = False) -> None:
        super().__init__(str(why))
        self.silent = silent


class BadFilterError(Exception):
    """The filter cannot be sent."""


@dataclass(slots=True)
class SearchResult:
    """How a search ended: `said` is the result code, `matched` how far the base exists."""

    entries: list[LdapEntry] = field(default_factory=list)
    said: int = 0
    matched: str = ""
    message: str = ""
    referrals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BindResult:
    """How a login ended: the result code, the directory's own words, and what it says of its policy
    for passwords (the value of the control, empty when it says nothing).
    """

    said: int
    message: str = ""
    policy: bytes = b""


class LdapConnection:
    """One connection. Every method raises NotLdapError or BrokenError.

    `root` is what the directory tells of itself, once it was asked.
    """

    def __init__(self, link: socket.socket) -> None:
        self.root = NOTHING
        server = ldap3.Server("directory", get_info=ldap3.NONE)
        self._connection = ldap3.Connection(
            server,
            check_names=False,
            auto_referrals=False,
            auto_range=False,
            return_empty_attributes=False,
        )
        self._strategy = _Given(self._connection, link)
        self._connection.strategy = self._strategy
        for name in _ITS_WAYS:
            setattr(self._connection, name, getattr(self._strategy, name))
        self._strategy.open()

    @property
    def encrypted(self) -> bool:
        return isinstance(self._connection.socket, ssl.SSLSocket)

    def close(self) -> None:
        self._strategy.close()

    def hear(self) -> None:
        """Ask who is there: every directory lets anybody ask (RFC 4512, 5.1), or refuses."""
        answer = self.search("", "(objectClass=*)", ROOT, deep=False)
        self.root = answer.entries[0] if answer.entries else NOTHING

    def start_tls(self) -> int:
        """Ask to encrypt; when it says 0, `encrypt` comes next."""
        self._ask(lambda: self._connection.extended(START_TLS))
        return int(self._connection.result["result"])

    def encrypt(self, context: ssl.SSLContext, name: str) -> None:
        """Raises what `SSLContext.wrap_socket` raises."""
        self._connection.socket = context.wrap_socket(self._connection.socket, server_hostname=name)

    def certificate(self) -> bytes:
        """The other side's, in DER."""
        return self._connection.socket.getpeercert(binary_form=True) or b""

    def bind(self, dn: str, password: str) -> BindResult:
        """Log in; without a `dn` as nobody.

        The password goes as it is in UTF-8, as Java sends it, and not in ldap3's SASLprep form.
        """
        self._connection.user = dn or None
        self._connection.password = password.encode()
        self._connection.authentication = ldap3.SIMPLE if dn else ldap3.ANONYMOUS
        offered = POLICY in self.root.all("supportedControl")
        controls = [(POLICY, False, None)] if dn and offered else None
        self._ask(lambda: self._connection.bind(read_server_info=False, controls=controls))
        self._connection.password = None
        result = self._connection.result
        self._connection.request = None
        answer = (result.get("controls") or {}).get(POLICY)
        policy = bytes(answer["value"] or b"") if answer else b""
        return BindResult(int(result["result"]), str(result["message"]), policy)

    def search(
        self,
        base: str,
        filter: str,
        attributes: Sequence[str] = (),
        *,
        deep: bool = True,
        most: int = 0,
        paged: bool = False,
        names_only: bool = False,
    ) -> SearchResult:
        """Without `attributes` only names come back; `most` entries, all of them when 0.

        Aliases are followed, as Java does; referrals are not. `names_only`: attributes without
        their values. Raises BadFilterError too.
        """
        answer, cookie = SearchResult(), None
        while True:
            self._ask(
                lambda: self._connection.search(
                    base,
                    filter,
                    search_scope=ldap3.SUBTREE if deep else ldap3.BASE,
                    attributes=list(attributes) or [ldap3.NO_ATTRIBUTES],
                    size_limit=most,
                    types_only=names_only,
                    paged_size=PAGE if paged else None,
                    paged_cookie=cookie,  # noqa: B023 - called at once
                )
            )
            result = self._connection.result
            items = self._connection.response
            answer.entries += self._strategy.taken()
            answer.said = int(result["result"])
            answer.matched, answer.message = str(result["dn"]), str(result["message"])
            continued = [uri for item in items for uri in item.get("uri", ())]
            answer.referrals += (*(result["referrals"] or ()), *continued)
            page = (result.get("controls") or {}).get(PAGED)
            cookie = page["value"]["cookie"] if page else None
            if answer.said or not cookie:
                return answer

    def _ask(self, operation: Callable[[], object]) -> None:
        try:
            operation()
        except LDAPInvalidFilterError as error:
            raise BadFilterError(str(error)) from error
        except TimeoutError as error:
            raise BrokenError(error, silent=True) from error
        except (LDAPException, OSError) as error:
            raise BrokenError(error) from error
        except (LookupError, ValueError, TypeError) as error:  # its decoder, on what is no LDAP
            raise NotLdapError(repr(error)) from error


class _Given(SyncStrategy):  # type: ignore[misc]
    """ldap3's plain way of asking and waiting, on a socket that is open already."""

    def __init__(self, connection: Any, link: socket.socket) -> None:
        super().__init__(connection)
        self._link = link
        self._unread = b""
        self.entries: list[LdapEntry] = []

    def taken(self) -> list[LdapEntry]:
        """The entries of the answer that just ended."""
        found, self.entries = self.entries, []
        return found

    def open(self, *_: object, **__: object) -> None:
        self._outstanding: dict[int, object] = {}
        self.connection.socket = self._link
        self.connection.closed = False
        self._start_listen()

    def receiving(self) -> list[bytes]:
        """The next messages, at least one. Entries are not among them: they go to `entries`."""
        data = self._unread
        while True:
            others, at = [], 0
            while (message := _message(data, at)) is not None:
                start, end = message
                if entries.is_entry(data, start):
                    self.entries.append(entries.read(data, start))
                else:
                    others.append(data[at:end])
                at = end
            data = data[at:]
            if others:
                self._unread = data
                return others
            more = self.connection.socket.recv(CHUNK)
            if not more:
                raise ConnectionAbortedError("the other side hung up")
            data += more


def _message(data: bytes, at: int) -> tuple[int, int] | None:
    """Where the inside of the message at `at` begins and ends; None while it is not whole."""
    if at < len(data) and data[at] != entries.SEQUENCE:  # as every message (RFC 4511, 4.1.1)
        raise NotLdapError(repr(data[at : at + 64]))
    if len(data) < at + 6:
        return None
    start, end = entries.inside(data, at)
    if end - start > LARGEST:
        raise NotLdapError(repr(data[at : at + 64]))
    return (start, end) if end <= len(data) else None
