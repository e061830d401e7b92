"""What the sheet to hand over and the last pages say, wherever the people come from."""

import pytest

from setupwizard.model.answers import read_answers
from setupwizard.ui.wizards.setup.finished import FinishedPage
from setupwizard.ui.wizards.setup.handover import Handover
from setupwizard.ui.wizards.setup.review import ReviewPage

OWN = {
    "host": {"address": "chat.empresa.es"},
    "server": {"domain": "empresa.es", "fqdn": "chat.empresa.es"},
    "admin": {"email": "ana@empresa.es"},
}
DIRECTORY = OWN | {
    "profile": {"kind": "ldap"},
    "ldap": {"base_dn": "dc=empresa,dc=es", "admins": ["ppalotes", "mgurrero"]},
}
CREATED = OWN | {
    "profile": {"kind": "ldap"},
    "ldap": {"create": True, "people_file": "personas.csv", "admins": ["ppalotes"]},
}


def answers(raw):
    found, problems = read_answers(raw)
    assert problems == ()
    return found


def sheet(raw):
    return Handover().document(answers(raw)).toPlainText()


def test_the_sheet_names_who_administers(qapp):
    assert "admin@empresa.es" in sheet(OWN)
    assert "ppalotes@empresa.es, mgurrero@empresa.es" in sheet(DIRECTORY)
    assert " admin@" not in sheet(DIRECTORY)


@pytest.mark.parametrize(
    ("raw", "password"),
    [
        (OWN, "the password your administrator gave you"),
        (DIRECTORY, "the password you use for everything else here"),
        (CREATED, "the password your administrator gave you"),
    ],
)
def test_the_sheet_says_which_password_to_type(qapp, raw, password):
    assert password in sheet(raw).replace("\n", " ")


def test_the_last_page_says_who_was_tried(qtbot):
    page = FinishedPage()
    qtbot.addWidget(page)
    page.show_result(answers(DIRECTORY), ())
    assert "ppalotes" in page.lead.plain
    page.show_result(answers(OWN), ())
    assert "two test users" in page.lead.plain


def test_the_review_says_who_will_administer(qtbot):
    page = ReviewPage()
    qtbot.addWidget(page)
    page.show_preview((), "chat.empresa.es", answers(DIRECTORY).directory)
    assert not page._who.isHidden()
    assert "ppalotes, mgurrero" in page._who.said[0]
    page.show_preview((), "chat.empresa.es")
    assert page._who.isHidden()


def test_the_sheet_has_the_name_as_people_write_it(qapp):
    named = {**OWN, "server": {"domain": "ñandú.example", "fqdn": "chat.ñandú.example"}}
    assert "ana@ñandú.example" in sheet(named)
    assert "chat.ñandú.example" in sheet(named)
    assert "xn--" not in sheet(named)
