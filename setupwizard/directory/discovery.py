"""Finds out of a directory itself where people and groups are and what they are called by."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from setupwizard.directory import filters, names
from setupwizard.directory.base import Kind, Occurrence, Proposal
from setupwizard.directory.causes import problem
from setupwizard.directory.entries import LdapEntry
from setupwizard.directory.ldap_session import ANYTHING, LdapSession
from setupwizard.model.distinguished_names import parent
from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError

PERSON_CLASSES = (
    "inetOrgPerson",
    "user",
    "posixAccount",
    "organizationalPerson",
    "person",
    "account",
)
"""What marks a person, the most telling first."""

GROUP_CLASSES = ("groupOfNames", "groupOfUniqueNames", "group", "posixGroup")
USER_FIELDS = ("uid", "sAMAccountName", "cn")
MEMBER_FIELDS = ("member", "uniqueMember", "memberUid")
NAMELESS = frozenset({"top"})
LOOKED_AT = 500
"""Entries whose attributes are looked at, without their values: photographs are large."""

NO_COMPUTER: Final = "(!(objectClass=computer))"
"""Active Directory counts its computers among the users. Elsewhere nothing would fit: slapd takes
what is asked about a class it does not know as neither true nor false, also when turned round.
"""

VCARD = {
    "photo_field": ("jpegPhoto", "thumbnailPhoto"),
    "phone_field": ("telephoneNumber",),
    "mobile_field": ("mobile",),
    "title_field": ("title",),
    "department_field": ("departmentNumber", "department"),
}


def discover(session: LdapSession, ldap: LdapAnswers) -> Proposal:
    """As `Directory.discover`. A base that was given stays, and only it is looked through."""
    kind, bases = _kind(session.root), _ordered(session)
    if not (ldap.base_dn or bases):
        code = Code.LDAP_BASE_UNTOLD if ldap.bind_dn else Code.LDAP_LOGIN_NEEDED
        raise problem(code, ldap)
    where = (ldap.base_dn,) if ldap.base_dn else _readable(session, ldap, bases)
    people = _entries(session, ldap, where, _any_person(kind), ("objectClass", *USER_FIELDS))
    user_field = _user_field(kind, people)
    people = [entry for entry in people if entry.has(user_field)]
    groups = _entries(session, ldap, where, _any_class(GROUP_CLASSES), ("objectClass",))
    if not (people or groups):
        session.require_shown(ldap, where[0])
    places, group_places = _places(people), _places(groups)
    guesses: dict[str, object] = {"user_field": user_field}
    if people:
        guesses["base_dn"] = ldap.base_dn or names.meeting_place(places, group_places, where)
        guesses["user_filter"] = _person_filter(kind, people)
        guesses |= _person_fields(session, ldap, where, kind, len(people))
    if groups:
        guesses |= _group_fields(session, ldap, where, groups)
    return Proposal(
        kind,
        ldap.model_copy(update=guesses),
        bases,
        _seen(_classes(people)),
        _seen(_classes(groups)),
        _seen(places),
    )


def _kind(root: Mapping[str, Sequence[str]]) -> Kind:
    if "defaultnamingcontext" in root and "rootdomainnamingcontext" in root:
        return Kind.ACTIVE_DIRECTORY
    openldap = "OpenLDAProotDSE" in root.get("structuralobjectclass", ())
    return Kind.OPENLDAP if openldap else Kind.OTHER


def _ordered(session: LdapSession) -> tuple[str, ...]:
    """The directory's own preference first."""
    preferred = session.root.get("defaultnamingcontext", ())
    return (*preferred, *(base for base in session.bases if base not in preferred))


def _readable(session: LdapSession, ldap: LdapAnswers, bases: Sequence[str]) -> tuple[str, ...]:
    """Those that are not closed to us, or empty; raises what the first says when all are."""
    if len(bases) == 1:
        return tuple(bases)  # whatever comes next will tell
    refusals: list[SetupError] = []
    readable: list[str] = []
    for base in bases:
        try:
            session.search(ldap, base, ANYTHING, deep=False)
            readable.append(base)
        except SetupError as error:
            refusals.append(error)
    if not readable:
        raise refusals[0]
    return tuple(readable)


def _entries(
    session: LdapSession,
    ldap: LdapAnswers,
    where: Iterable[str],
    search_filter: str,
    fields: Sequence[str],
) -> list[LdapEntry]:
    by_dn: dict[str, LdapEntry] = {}  # a base can lie inside another
    for base in where:
        for entry in session.search(ldap, base, search_filter, fields).entries:
            by_dn.setdefault(entry.dn, entry)
    return list(by_dn.values())


def _any_person(kind: Kind) -> str:
    anybody = _any_class(PERSON_CLASSES)
    return filters.all_of(anybody, NO_COMPUTER) if kind is Kind.ACTIVE_DIRECTORY else anybody


def _any_class(classes: Iterable[str]) -> str:
    return filters.any_of(map(filters.class_is, classes))


def _user_field(kind: Kind, people: Sequence[LdapEntry]) -> str:
    """The first that most people have: a name of their own beats a name that may be anyone's."""
    if kind is Kind.ACTIVE_DIRECTORY:
        return "sAMAccountName"
    counts = {field: sum(entry.has(field) for entry in people) for field in USER_FIELDS}
    usual = [field for field in USER_FIELDS[:2] if 2 * counts[field] >= len(people)]
    return max(usual or USER_FIELDS, key=lambda field: counts[field])


def _person_filter(kind: Kind, people: Sequence[LdapEntry]) -> str:
    """The fewest classes that all these people together have."""
    class_sets = [{name.lower() for name in entry.all("objectClass")} for entry in people]
    classes: list[str] = []
    while class_sets:
        best = max(PERSON_CLASSES, key=lambda name: sum(name.lower() in one for one in class_sets))
        rest = [one for one in class_sets if best.lower() not in one]
        if len(rest) == len(class_sets):
            break
        classes.append(best)
        class_sets = rest
    search_filter = _any_class(classes)
    if kind is Kind.ACTIVE_DIRECTORY:
        return filters.all_of(search_filter, NO_COMPUTER)
    return search_filter


def _person_fields(
    session: LdapSession, ldap: LdapAnswers, where: Iterable[str], kind: Kind, count: int
) -> dict[str, object]:
    """Which attributes people really have, seen on the first of them."""
    optional = [field for fields in VCARD.values() for field in fields]
    asked = ("displayName", "mail", *optional)
    counts = _had(session, ldap, where, _any_person(kind), asked)
    most = min(count, LOOKED_AT)
    shown = kind is Kind.ACTIVE_DIRECTORY and 2 * counts["displayName"] >= most
    guesses: dict[str, object] = {
        "name_field": "displayName" if shown else "cn",
        "email_field": "mail",
    }
    for name, fields in VCARD.items():
        present = [field for field in fields if counts[field]]
        guesses[name] = max(present, key=lambda field: counts[field], default="")
    return guesses


def _group_fields(
    session: LdapSession, ldap: LdapAnswers, where: Iterable[str], groups: Sequence[LdapEntry]
) -> dict[str, object]:
    """By the class with most groups; how its members are written is seen on them."""
    counts = {name.lower(): count for name, count in _classes(groups).items()}
    best = max(GROUP_CLASSES, key=lambda name: counts.get(name.lower(), 0))
    search_filter = filters.class_is(best)
    member_counts = _had(session, ldap, where, search_filter, MEMBER_FIELDS)
    usual = {"posixGroup": "memberUid", "groupOfUniqueNames": "uniqueMember"}.get(best, "member")
    member = max(MEMBER_FIELDS, key=lambda field: (member_counts[field], field == usual))
    return {
        "group_field": "cn",
        "member_field": member,
        "description_field": "description",
        "group_filter": search_filter,
        "posix": member == "memberUid",
    }


def _had(
    session: LdapSession,
    ldap: LdapAnswers,
    where: Iterable[str],
    search_filter: str,
    fields: Sequence[str],
) -> Counter[str]:
    """How many of the first entries have each of these attributes."""
    counts: Counter[str] = Counter()
    for base in where:
        answer = session.search(ldap, base, search_filter, fields, most=LOOKED_AT, names_only=True)
        counts.update(field for entry in answer.entries for field in fields if entry.has(field))
    return counts


def _places(entries: Iterable[LdapEntry]) -> dict[str, int]:
    return dict(Counter(parent(entry.dn) for entry in entries).most_common())


def _classes(entries: Iterable[LdapEntry]) -> Counter[str]:
    return Counter(
        name for entry in entries for name in entry.all("objectClass") if name not in NAMELESS
    )


def _seen(counts: Mapping[str, int]) -> tuple[Occurrence, ...]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0].lower()))
    return tuple(Occurrence(name, count) for name, count in ordered)
