"""A real directory, reached through the server that Openfire runs on."""

from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from secrets import token_hex

from setupwizard.directory import discovery, filters
from setupwizard.directory.base import SAMPLE, Group, Groups, People, Person, Proposal
from setupwizard.directory.causes import problem
from setupwizard.directory.connecting import reached
from setupwizard.directory.entries import LdapEntry
from setupwizard.directory.ldap_session import LdapSession, logged_in
from setupwizard.model.distinguished_names import compared, is_under, parent, parts
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.ldap_filter import UNUSABLE
from setupwizard.model.names import unescaped_user, user_in_address
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.model.secrets import strong_password
from setupwizard.transport.base import Transport

AT_ONCE = 200
"""User names asked for in one filter."""


@contextmanager
def open_directory(
    host: Transport, ldap: LdapAnswers, password: Secret
) -> Iterator["LdapDirectory"]:
    """The `OpenDirectory` of the real world; the errors are described there."""
    with reached(host, ldap) as dial:
        session = logged_in(dial, ldap, password)
        try:
            yield LdapDirectory(session)
        finally:
            session.close()


class LdapDirectory:
    """`Directory`, as Openfire 5.1.1 and 4.6.2 look people up (LdapManager, LdapUserProvider)."""

    def __init__(self, session: LdapSession) -> None:
        self._asking = session

    def discover(self, ldap: LdapAnswers) -> Proposal:
        return discovery.discover(self._asking, ldap)

    def people(self, ldap: LdapAnswers) -> People:
        """Raises LDAP_NOBODY, or LDAP_ATTRIBUTE_MISSING when they only lack the user name."""
        _require_usable(ldap, ldap.user_filter)
        people_filter = _people(ldap)
        dns, whole = self._all(ldap, people_filter)
        if not dns:
            self._asking.require_shown(ldap, ldap.base_dn)
            lacking, _ = self._all(ldap, ldap.user_filter)
            if lacking:
                code = Code.LDAP_ATTRIBUTE_MISSING
                raise problem(code, ldap, field=ldap.user_field, count=len(lacking))
            raise problem(Code.LDAP_NOBODY, ldap)
        sample = self._persons(ldap, people_filter, SAMPLE)
        return People(len(dns), whole, sample, self._outside(ldap, people_filter))

    def groups(self, ldap: LdapAnswers) -> Groups:
        _require_usable(ldap, ldap.group_filter)
        groups_filter = filters.all_of(filters.has(ldap.group_field), ldap.group_filter)
        dns, whole = self._all(ldap, groups_filter)
        shown = (ldap.group_field, ldap.description_field, ldap.member_field)
        entries = self._some(ldap, groups_filter, shown, SAMPLE) if dns else []
        among = frozenset(compared(dn) for dn in dns)
        sample = tuple(_group(ldap, entry, among) for entry in entries)
        nested = 0 if ldap.posix else len(self._holding(ldap, groups_filter, dns))
        return Groups(len(dns), whole, sample, self._outside(ldap, groups_filter), nested)

    def find(self, ldap: LdapAnswers, text: str, most: int = 20) -> tuple[Person, ...]:
        typed = unescaped_user(text.strip())
        fields = dict.fromkeys((ldap.user_field, ldap.name_field, ldap.email_field))
        by_text = filters.any_of(filters.contains(field, typed) for field in fields)
        wanted = filters.all_of(_people(ldap), by_text) if typed else _people(ldap)
        return self._persons(ldap, wanted, most)

    def namesakes(self, ldap: LdapAnswers, users: Sequence[str]) -> frozenset[str]:
        """Not those whom Openfire could not find by their name (see `filters.UNFINDABLE`)."""
        candidates = [user for user in users if not _unfindable(user)]
        existing: set[str] = set()
        for start in range(0, len(candidates), AT_ONCE):
            part = map(unescaped_user, candidates[start : start + AT_ONCE])
            by_name = filters.any_of(filters.equal(ldap.user_field, name) for name in part)
            search_filter = filters.all_of(by_name, ldap.user_filter)
            for base in _bases(ldap):
                for entry in self._asking.search(
                    ldap, base, search_filter, [ldap.user_field]
                ).entries:
                    existing |= {user_in_address(name) for name in entry.all(ldap.user_field)}
        return frozenset(
            user for user in candidates if user_in_address(unescaped_user(user)) in existing
        )

    def require_person(self, ldap: LdapAnswers, user: str) -> None:
        self._dn(ldap, user)

    def admits(self, ldap: LdapAnswers, user: str, password: Secret) -> bool:
        """As LdapAuthProvider.authenticate: a password of nothing but blanks lets nobody in."""
        dn = self._dn(ldap, user)
        return bool(password.reveal().strip()) and self._asking.lets_in(dn, password, user)

    def takes_any_password(self, ldap: LdapAnswers, user: str) -> bool:
        dn = self._dn(ldap, user)
        kind = parts(dn)[0].partition("=")[0]
        stranger = f"{kind}=nobody-{token_hex(6)},{parent(dn)}"
        try:
            return self._asking.lets_in(stranger, strong_password())
        except SetupError as error:
            if error.problem.code is not Code.LDAP_ACCOUNT_UNKNOWN:
                raise
            return False

    def _dn(self, ldap: LdapAnswers, user: str) -> str:
        """As LdapManager.findUserRDN: the second base counts when the first has not exactly one."""
        if letter := _unfindable(user):
            raise _of_person(ldap, Code.LDAP_PERSON_LETTERS, user, letter=letter)
        name = unescaped_user(user)
        wanted = filters.all_of(filters.equal(ldap.user_field, name), ldap.user_filter)
        several = False
        for base in _bases(ldap):
            found = self._asking.search(ldap, base, wanted, [ldap.user_field], most=2).entries
            if len(found) == 1:
                return found[0].dn
            several = several or len(found) > 1
        code = Code.LDAP_PERSON_TWICE if several else Code.LDAP_PERSON_MISSING
        raise _of_person(ldap, code, user)

    def _all(self, ldap: LdapAnswers, search_filter: str) -> tuple[list[str], bool]:
        """The names of all entries, and whether that is all of them."""
        answers = [self._asking.search(ldap, base, search_filter) for base in _bases(ldap)]
        whole = all(answer.said == 0 for answer in answers)
        return [entry.dn for answer in answers for entry in answer.entries], whole

    def _outside(self, ldap: LdapAnswers, search_filter: str) -> int:
        """How many more there are elsewhere in the directory; 0 where it does not tell them all."""
        count = 0
        for suffix in self._asking.bases:
            if any(is_under(suffix, base) for base in _bases(ldap)):
                continue
            try:
                answer = self._asking.search(ldap, suffix, search_filter)
            except SetupError as error:
                if error.problem.code in (Code.LDAP_LOST, Code.LDAP_SILENT):
                    raise
                continue  # closed to this account: nothing is known of it
            elsewhere = (
                entry.dn
                for entry in answer.entries
                if not any(is_under(entry.dn, base) for base in _bases(ldap))
            )
            count += sum(1 for _ in elsewhere) if answer.said == 0 else 0
        return count

    def _holding(
        self, ldap: LdapAnswers, search_filter: str, groups: Sequence[str]
    ) -> frozenset[str]:
        """Those of the groups that have another of them as a member."""
        dns: set[str] = set()
        for start in range(0, len(groups), AT_ONCE):
            part = groups[start : start + AT_ONCE]
            by_member = filters.any_of(filters.equal(ldap.member_field, dn) for dn in part)
            dns |= set(self._all(ldap, filters.all_of(by_member, search_filter))[0])
        return frozenset(dns)

    def _some(
        self, ldap: LdapAnswers, search_filter: str, attributes: Sequence[str], most: int
    ) -> list[LdapEntry]:
        entries: list[LdapEntry] = []
        for base in _bases(ldap):
            if len(entries) < most:
                left = most - len(entries)
                entries += self._asking.search(
                    ldap, base, search_filter, attributes, most=left
                ).entries
        return entries[:most]  # Samba (4.17) sends all of them, whatever the limit asked for

    def _persons(self, ldap: LdapAnswers, search_filter: str, most: int) -> tuple[Person, ...]:
        fields = (ldap.user_field, ldap.name_field, ldap.email_field)
        return tuple(
            _person(ldap, entry) for entry in self._some(ldap, search_filter, fields, most)
        )


def _of_person(ldap: LdapAnswers, code: Code, person: str, letter: str = "") -> SetupError:
    return problem(code, ldap, person=person, letter=letter)


def _require_usable(ldap: LdapAnswers, search_filter: str) -> None:
    """Raises LDAP_FILTER_LETTERS for a filter that would work here, but not in Openfire."""
    for letter in UNUSABLE:
        if letter in search_filter:
            raise problem(Code.LDAP_FILTER_LETTERS, ldap, filter=search_filter, letter=letter)


def _people(ldap: LdapAnswers) -> str:
    """LdapManager.getSearchFilter with any user name."""
    return filters.all_of(filters.has(ldap.user_field), ldap.user_filter)


def _bases(ldap: LdapAnswers) -> tuple[str, ...]:
    return (ldap.base_dn, ldap.alternate_base_dn) if ldap.alternate_base_dn else (ldap.base_dn,)


def _unfindable(user: str) -> str:
    """The first letter of this name that keeps Openfire from finding it; empty when none does."""
    name = unescaped_user(user)
    return next((letter for letter in name if letter in filters.UNFINDABLE), "")


def _person(ldap: LdapAnswers, entry: LdapEntry) -> Person:
    user, name, email = map(entry.first, (ldap.user_field, ldap.name_field, ldap.email_field))
    return Person(user_in_address(user), name, email, entry.dn)


def _group(ldap: LdapAnswers, entry: LdapEntry, groups: Container[tuple[str, ...]]) -> Group:
    members = entry.all(ldap.member_field)
    size = len([one for one in members if ldap.posix or compared(one) not in groups])
    return Group(entry.first(ldap.group_field), entry.first(ldap.description_field), size)
