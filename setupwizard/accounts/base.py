"""What can be asked of the accounts an Openfire keeps itself, and what can be made there.

A practice server brings its own.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from setupwizard.directory.people_row import NewPerson
from setupwizard.proof.base import Login
from setupwizard.transport.base import Transport

NAME_LONGEST, GROUP_LONGEST = 100, 50
"""Characters Openfire has room for: ofUser.name and ofGroup.groupName in its database schema.

For a longer name it answers internal-server-error; for a longer group it says that all went well,
and there is none (both releases).
"""


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """What Openfire knows of somebody; empty where it knows nothing."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class AccountsPlace:
    """The domain they are of. `require_tls`: a server that does not ask for it is none of ours."""

    domain: str
    require_tls: bool = False


class Accounts(Protocol):
    """A login of the administrator, kept open. People are named by what stands before the @.

    Every method raises HOST_LOST when the link ends, ACCOUNTS_CLOSED when Openfire ended the
    connection, XMPP_SILENT when it does not answer. Those that only look raise
    ACCOUNTS_NOT_ALLOWED for somebody who is no administrator, and ACCOUNTS_NOT_TOLD. What Openfire
    says of a single change is returned and not to be believed: read the effect back.
    """

    def find(self, users: Sequence[str]) -> Mapping[str, StoredAccount]:
        """Those of them that are there."""
        ...

    def admits(self, people: Sequence[NewPerson]) -> tuple[bool, ...]:
        """Whether each can log in with their password. No failed login is counted."""
        ...

    def create(self, people: Sequence[NewPerson]) -> tuple[str, ...]:
        """Make them, all at the same time: what Openfire complains of for each, else nothing."""
        ...

    def groups(self) -> tuple[str, ...]: ...

    def members(self, group: str) -> frozenset[str]:
        """The users in a group that is there."""
        ...

    def create_group(self, group: str) -> str:
        """One that shows nobody in anybody's contacts. What Openfire complains of."""
        ...

    def add_members(self, group: str, users: Sequence[str]) -> str:
        """What Openfire complains of."""
        ...

    def log_in(self, person: NewPerson) -> str:
        """Log in as a chat program does; the version of TLS, as in "TLSv1.3".

        Raises what `proof.account.Account` raises.
        """
        ...


OpenAccounts = Callable[[Transport, AccountsPlace, Login], AbstractContextManager[Accounts]]
"""Logs in as the administrator, over TLS and through the server itself: port 5222 need not be open.

Raises ACCOUNTS_ADMIN_REFUSED, ACCOUNTS_ADMIN_LOCKED, SETTING_FIXED for a server of another domain,
PORT_NOT_LISTENING, XMPP_NO_TLS, XMPP_SILENT, XMPP_LOGIN_FAILED, and what `Transport.tunnel` raises.
"""
