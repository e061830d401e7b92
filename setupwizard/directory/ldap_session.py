"""Questions to a directory that let us in, and what it means when it does not answer them."""

from collections.abc import Sequence
from contextlib import closing

from setupwizard.directory import causes, names
from setupwizard.directory.account_state import of_account
from setupwizard.directory.causes import LIMITS, ResultCode, problem
from setupwizard.directory.connecting import Dial
from setupwizard.directory.ldap_connection import (
    PAGED,
    BadFilterError,
    BrokenError,
    LdapConnection,
    NotLdapError,
    SearchResult,
)
from setupwizard.model.distinguished_names import compared
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret

NO_PAGES = LIMITS | {ResultCode.UNWILLING}
"""What a directory says that gives no pages (slapd.conf, limits: size.prtotal, size.pr)."""

ANYTHING = "(objectClass=*)"


def logged_in(dial: Dial, ldap: LdapAnswers, password: Secret) -> "LdapSession":
    """Raises `SetupError`. A name without a password would be let in as nobody (RFC 4513, 5.1.2),
    so it is not sent.
    """
    session = LdapSession(dial, ldap)
    try:
        session.log_in(password)
    except BaseException:
        session.close()
        raise
    return session


class LdapSession:
    """One connection, logged in as the answers say."""

    def __init__(self, dial: Dial, ldap: LdapAnswers) -> None:
        self._dial = dial
        self._ldap = ldap
        self._wire = dial()

    @property
    def root(self) -> dict[str, tuple[str, ...]]:
        """What the directory tells of itself, names in small letters."""
        return {name: self._wire.root.all(name) for name in self._wire.root.values}

    @property
    def bases(self) -> tuple[str, ...]:
        """The directory's own starting points, those that may hold people; empty if untold."""
        contexts = self.root.get("namingcontexts", ())
        return tuple(base for base in contexts if base and not _technical(base))

    def close(self) -> None:
        self._wire.close()

    def log_in(self, password: Secret) -> None:
        ldap = self._ldap
        if ldap.bind_dn and not password:
            raise problem(Code.LDAP_PASSWORD_MISSING, ldap)
        try:
            reply = self._wire.bind(ldap.bind_dn, password.reveal())
            if reply.said == ResultCode.SUCCESS and not self._wire.root.values:
                self._wire.hear()  # some tell of themselves only after a login
        except (BrokenError, NotLdapError) as error:
            raise self._broken(error) from error
        if code := of_account(reply.message, reply.policy):
            raise problem(code, ldap, f"{reply.said} {reply.message}")
        if reply.said != ResultCode.SUCCESS:
            code = causes.of_bind(reply.said, anonymous=not ldap.bind_dn)
            raise problem(code, ldap, f"{reply.said} {reply.message}")

    def lets_in(self, dn: str, password: Secret, user: str = "") -> bool:
        """Whether this entry can log in with this password, on a connection of its own.

        Raises what the directory says of the account: that it is locked, expired and so on; it is
        called `user` then.
        """
        with closing(self._dial_again()) as wire:
            try:
                reply = wire.bind(dn, password.reveal())
            except (BrokenError, NotLdapError) as error:
                raise self._broken(error) from error
        detail = f"{reply.said} {reply.message}"
        if code := of_account(reply.message, reply.policy):
            raise problem(code, self._ldap, detail, user=user or dn)
        if reply.said in (ResultCode.SUCCESS, ResultCode.INVALID_CREDENTIALS):
            return reply.said == ResultCode.SUCCESS
        code = causes.of_bind(reply.said, anonymous=False)
        if code is Code.LDAP_BIND_REFUSED:
            return False
        raise problem(code, self._ldap, detail)

    def _dial_again(self) -> LdapConnection:
        """A directory was there a moment ago, so what is missing now is the line."""
        try:
            return self._dial()
        except SetupError as error:
            if error.problem.code not in (Code.LDAP_NOT_A_DIRECTORY, Code.LDAP_TLS_FAILED):
                raise
            raise problem(Code.LDAP_LOST, self._ldap, error.problem.detail) from error

    def search(
        self,
        ldap: LdapAnswers,
        base: str,
        filter: str,
        attributes: Sequence[str] = (),
        *,
        most: int = 0,
        names_only: bool = False,
        deep: bool = True,
    ) -> SearchResult:
        """What was found, also when the directory sends no more of it; `said` tells.

        Asked for `most` entries it asks for no more; for all of them it turns pages where the
        directory can. Branches that other directories hold are left out. Raises `SetupError`.
        """
        paged = not most and PAGED in self.root.get("supportedcontrol", ())
        try:
            answer = self._wire.search(
                base, filter, attributes, deep=deep, most=most, paged=paged, names_only=names_only
            )
            if paged and not answer.entries and answer.said in NO_PAGES:
                answer = self._wire.search(
                    base, filter, attributes, deep=deep, most=most, names_only=names_only
                )
        except BadFilterError as error:
            raise problem(Code.LDAP_FILTER_REFUSED, ldap, str(error)) from error
        except (BrokenError, NotLdapError) as error:
            raise self._broken(error) from error
        if answer.said == ResultCode.SUCCESS or (answer.entries and answer.said in LIMITS):
            return answer
        raise self._refused(ldap, base, answer)

    def require_shown(self, ldap: LdapAnswers, base: str) -> None:
        """Raises when this entry is hidden: some directories hide without saying that they do."""
        if not self._shows(base):
            raise self._hidden(ldap, base)

    def _refused(self, ldap: LdapAnswers, base: str, answer: SearchResult) -> SetupError:
        detail = f"{answer.said} {answer.message}"
        if answer.said == ResultCode.NO_SUCH_OBJECT:
            return self._no_such_base(ldap, base, answer.matched, detail)
        code = causes.of_search(answer.said, anonymous=not self._ldap.bind_dn)
        where = answer.referrals[0] if answer.referrals else ""
        return self._problem(code, ldap, detail, base=base, where=where)

    def _no_such_base(
        self, ldap: LdapAnswers, base: str, matched_dn: str, detail: str
    ) -> SetupError:
        """slapd also says "no such object" where it only hides one (slapd.access: disclose)."""
        suffix = names.suffix_of(base, self.bases)
        if self.bases and not suffix:
            named = "; ".join(self.bases)
            return self._problem(Code.LDAP_BASE_ELSEWHERE, ldap, detail, base=base, bases=named)
        exists = matched_dn or (suffix if suffix and self._shows(suffix) else "")
        if exists:
            return self._problem(Code.LDAP_BASE_MISSING, ldap, detail, base=base, exists=exists)
        if self._ldap.bind_dn and not suffix:
            return self._problem(Code.LDAP_BASE_UNKNOWN, ldap, detail, base=base)
        return self._hidden(ldap, base, detail)

    def _hidden(self, ldap: LdapAnswers, base: str, detail: str = "") -> SetupError:
        code = Code.LDAP_NO_RIGHTS if self._ldap.bind_dn else Code.LDAP_LOGIN_NEEDED
        return self._problem(code, ldap, detail, base=base)

    def _shows(self, dn: str) -> bool:
        try:
            return bool(self._wire.search(dn, ANYTHING, deep=False).entries)
        except (BrokenError, NotLdapError) as error:
            raise self._broken(error) from error

    def _broken(self, error: BrokenError | NotLdapError) -> SetupError:
        silent = isinstance(error, BrokenError) and error.silent
        code = Code.LDAP_SILENT if silent else Code.LDAP_LOST
        return problem(code, self._ldap, str(error))

    def _problem(
        self, code: Code, ldap: LdapAnswers, detail: str = "", **more: object
    ) -> SetupError:
        """The address and the login are those we came in with."""
        named = {"user": self._ldap.bind_dn, "host": self._ldap.host, "port": self._ldap.port}
        return problem(code, ldap, detail, **(named | more))


def _technical(base: str) -> bool:
    """A part of the directory about itself: slapd's cn=…, and Active Directory's partitions."""
    first = compared(base)[0]
    return first.startswith("cn=") or first in ("dc=domaindnszones", "dc=forestdnszones")
