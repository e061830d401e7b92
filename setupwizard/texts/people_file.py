"""The words in a table of people: what its columns may be called, and an example to fill in."""

from collections.abc import Mapping
from functools import cache

from setupwizard.languages import LANGUAGES
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.words import QT_TRANSLATE_NOOP

_COLUMNS: Mapping[str, str] = {
    "user": QT_TRANSLATE_NOOP("PeopleFile", "user, username, login, uid"),
    "name": QT_TRANSLATE_NOOP("PeopleFile", "name, firstname, givenname"),
    "surname": QT_TRANSLATE_NOOP("PeopleFile", "surname, surnames, lastname, familyname, sn"),
    "full": QT_TRANSLATE_NOOP("PeopleFile", "fullname, displayname, cn"),
    "email": QT_TRANSLATE_NOOP("PeopleFile", "email, mail, emailaddress"),
    "password": QT_TRANSLATE_NOOP("PeopleFile", "password"),
    "groups": QT_TRANSLATE_NOOP("PeopleFile", "groups, group"),
}
"""Our name of each column, and what it may be called: small letters, no accents, no spaces."""

_EXAMPLE = QT_TRANSLATE_NOOP(
    "PeopleFile",
    "user,name,surname,email,password,groups\n"
    "ppalotes,Perico,Palotes,perico.palotes@example.org,,teachers\n"
    "mgurrero,María,Gurrero,maria.gurrero@example.org,,teachers|administration\n",
)
"""A translation separates the values by what that language's spreadsheets expect."""


@cache
def column_of() -> Mapping[str, str]:
    """Our name of a column by what it may be called, in any language of the program."""
    return {
        called: column
        for language in LANGUAGES
        for column, names in _COLUMNS.items()
        for called in Catalog(language).template("PeopleFile", names).split(", ")
    }


def example_csv(language: str) -> bytes:
    """A file to fill in, as the spreadsheets of that language open it by a double click."""
    text = Catalog(language).template("PeopleFile", _EXAMPLE)
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def headings(language: str) -> Mapping[str, str]:
    """What each column is called in a file that is written, by our name of it."""
    named = Catalog(language)
    return {
        column: named.template("PeopleFile", names).partition(", ")[0]
        for column, names in _COLUMNS.items()
    }


def separator(language: str) -> str:
    """What the spreadsheets of that language expect between two cells."""
    first = Catalog(language).template("PeopleFile", _EXAMPLE).partition("\n")[0]
    return ";" if ";" in first else ","
