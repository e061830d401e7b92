"""What the sheets say that are handed out, and the last pages, wherever the people come from."""

import stat
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from setupwizard.accounts.invitation import Invitation, Way, for_everybody
from setupwizard.languages import LANGUAGES
from setupwizard.model.answers import read_answers
from setupwizard.model.secret import Secret
from setupwizard.texts.invitation import SYSTEMS, programs_for
from setupwizard.ui.invitations.document import sheet
from setupwizard.ui.invitations.paper import pdf, write_private
from setupwizard.ui.invitations.qr import qr_image
from setupwizard.ui.wizards.setup.finished import FinishedPage
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
FINGERPRINT = ":".join(f"{byte:02X}" for byte in range(0xA0, 0xC0))
BY_NUMBER = Way("203.0.113.20", FINGERPRINT)
LED_THERE = Way()
MARIA = Invitation("empresa.es", "maria", "María Gurrero", Secret("k7qm-x3fv-92bd"), BY_NUMBER)


def answers(raw):
    found, problems = read_answers(raw)
    assert problems == ()
    return found


def said(invitation, language="en"):
    return sheet(invitation, language).toPlainText().replace("\xa0", " ")


def everybody(raw, way=LED_THERE):
    return said(for_everybody(answers(raw), way))


def test_an_invitation_says_what_to_type_and_the_password_once(qapp):
    text = said(MARIA)
    for told in ("María Gurrero", "maria@empresa.es", "203.0.113.20", "5222"):
        assert told in text
    assert text.count("k7qm-x3fv-92bd") == 1


def test_where_the_address_leads_to_the_server_no_server_and_no_port_are_told(qapp):
    text = said(replace(MARIA, way=LED_THERE))
    assert "203.0.113.20" not in text
    assert "5222" not in text


def test_the_fingerprint_of_a_certificate_programs_ask_about_can_be_compared(qapp):
    halves = FINGERPRINT[:48], FINGERPRINT[48:]
    assert [half in said(MARIA) for half in halves] == [True, True]
    assert "certificate" not in said(replace(MARIA, way=LED_THERE))


def test_whoever_had_an_account_before_is_told_to_use_the_password_they_have(qapp):
    text = said(replace(MARIA, password=Secret("")))
    assert "the one you already have" in text
    assert "There is no password on this sheet" in text


def test_it_speaks_the_language_of_whoever_gets_it_and_not_that_of_the_window(qapp):
    texts = {language: said(MARIA, language) for language in LANGUAGES}
    assert len(set(texts.values())) == len(LANGUAGES)
    assert "Contraseña" in texts["es"]


def test_two_programs_are_named_for_every_system_and_none_that_could_not_connect(qapp):
    usual = {system: programs_for(system, server=False, certificate=False) for system in SYSTEMS}
    assert {len(programs) for programs in usual.values()} == {2}
    for system in SYSTEMS:
        for one in programs_for(system, server=True, certificate=True):
            assert one.where
            assert one.asks
    assert programs_for("iPhone", server=True, certificate=True) == ()
    assert "iPhone not possible yet" in " ".join(said(MARIA).split())


def test_the_code_holds_the_address_as_a_link_and_never_the_password(qapp):
    assert MARIA.uri == "xmpp:maria@empresa.es"
    assert qr_image(MARIA.uri) == qr_image("xmpp:maria@empresa.es") != qr_image("xmpp:a@b.es")


def test_the_code_has_the_border_scanners_need(qapp):
    image = qr_image(MARIA.uri)
    side, white = image.width(), QImage(1, 1, QImage.Format.Format_RGB32)
    white.fill("white")
    border = {image.pixel(x, y) for x in range(32) for y in range(side)}
    assert border == {white.pixel(0, 0)}


def test_each_sheet_has_a_page_of_its_own_without_a_number(qapp):
    def pages(count):
        return pdf([sheet(MARIA, "es")] * count, "t").count(b"/Type /Page\n")

    assert (pages(1), pages(3)) == (1, 3)


def test_a_file_with_passwords_is_for_nobody_else(tmp_path):
    path = tmp_path / "invitations.pdf"
    write_private(path, b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes() == b"%PDF"


def test_the_sheet_for_everybody_is_not_about_whoever_administers(qapp):
    for raw in (OWN, DIRECTORY):
        assert "ppalotes" not in everybody(raw)
        assert "admin@" not in everybody(raw)
        assert "9090" not in everybody(raw)


@pytest.mark.parametrize(
    ("raw", "password"),
    [
        (OWN, "the one your administrator gave you"),
        (DIRECTORY, "the one you use for everything else here"),
        (CREATED, "the one your administrator gave you"),
    ],
)
def test_the_sheet_for_everybody_says_which_password_to_type(qapp, raw, password):
    assert password in everybody(raw)


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
    assert page._who.isVisibleTo(page)
    assert "ppalotes, mgurrero" in page._who.said[0]
    page.show_preview((), "chat.empresa.es")
    assert not page._who.isVisibleTo(page)


def test_the_sheet_has_the_name_as_people_write_it(qapp):
    named = {**OWN, "server": {"domain": "ñandú.example", "fqdn": "chat.ñandú.example"}}
    text = everybody(named)
    assert "ana@ñandú.example" in text
    assert "xn--" not in text
