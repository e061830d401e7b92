"""The language and the time zone of Openfire: they count at once, saved on their page.

The page offers 75 time zones, that of Madrid not among them, and takes any; one that Java does not
know it takes as GMT. Which one is kept its property tells.
"""

from dataclasses import dataclass

from setupwizard.admin.access import Access
from setupwizard.admin.changing import changing, must_be_seen
from setupwizard.admin.properties import one_property
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError

PAGE, LANGUAGE, ZONE = "server-locale.jsp", "localeCode", "timeZoneID"
PROPERTY = "locale.timeZone"


@dataclass(frozen=True, slots=True)
class LanguageTime:
    """`language` as Openfire writes it (`pt_BR`), empty where it is none of the `languages` it
    offers; `zone` as in the tz database, empty while it is that of the server.
    """

    language: str
    zone: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageTimeChange:
    before: LanguageTime
    after: LanguageTime


def language_time(session: Session, access: Access) -> LanguageTime:
    """Raises what `Access.console` raises."""
    with access.console(session) as console:
        page = console.page(PAGE)
    zone = one_property(session, access, PROPERTY)
    return LanguageTime(
        language=dict(page.form(holding=ZONE).fields).get(LANGUAGE, ""),
        zone=(zone.value or "") if zone is not None and zone.stored else "",
        languages=page.choices(LANGUAGE),
    )


def set_language_time(
    session: Session, access: Access, language: str, zone: str
) -> LanguageTimeChange:
    """An empty zone leaves the one there is. Raises CHOICE_GONE for a language Openfire does not
    offer, CHANGE_NOT_SEEN, SERVER_BUSY, and what `Access.console` raises.
    """
    before = language_time(session, access)
    if language not in before.languages:
        raise SetupError(Code.CHOICE_GONE, entry=language)
    with access.console(session) as console, changing(session):
        form = console.page(PAGE).form(holding=ZONE)
        wanted = {LANGUAGE: language, ZONE: zone or before.zone or None, "save": "save"}
        console.submit(form.with_changes(wanted))
        after = language_time(session, access)
    must_be_seen(PROPERTY, seen=not zone or after.zone == zone)
    must_be_seen("locale", seen=after.language == language)
    return LanguageTimeChange(before, after)
