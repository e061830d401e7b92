"""A domain that is not the person's own is pointed out; one that is has no note."""

import pytest

from setupwizard.dns.own_domain import domain_notes, registered
from setupwizard.texts.catalog import Catalog

STRANGE = {
    "gmail.com": "domain-free-mail",
    "hotmail.es": "domain-free-mail",
    "outlook.com": "domain-free-mail",
    "yahoo.co.uk": "domain-free-mail",
    "gmx.de": "domain-free-mail",
    "icloud.com": "domain-free-mail",
    "proton.me": "domain-free-mail",
    "telefonica.net": "domain-free-mail",
    "escuela.gmail.com": "domain-free-mail",
    "com": "domain-public-suffix",
    "co.uk": "domain-public-suffix",
    "edu.es": "domain-public-suffix",
    "duckdns.org": "domain-public-suffix",
    "12345": "domain-digits",
    "escuela.12": "domain-digits",
    "escuela": "domain-single-label",
    "escuela.local": "domain-local",
    "escuela.lan": "domain-own-network",
    "escuela.home": "domain-own-network",
    "escuela.internal": "domain-own-network",
    "escuela.home.arpa": "domain-own-network",
    "empresa.example": "domain-nobodys",
    "chat.example.org": "domain-nobodys",
    "escuela.test": "domain-nobodys",
    "escuela.con": "domain-ending-unknown",
    "xn--74h.es": "domain-symbols",  # ☺
}

OWN = (
    "escuela.es",
    "chat.escuela.edu.es",
    "iescervantes.org",
    "xn--and-6ma2c.es",
    "mi-escuela.duckdns.org",
    "12345.es",
    "mail.es",
    "outlookers.com",
    "localescuela.es",
    "home.es",
)


@pytest.mark.parametrize(("domain", "code"), STRANGE.items())
def test_a_domain_that_is_not_ones_own_is_pointed_out(domain, code):
    assert [note.code for note in domain_notes(domain)] == [code]


@pytest.mark.parametrize("domain", OWN)
def test_an_ordinary_domain_has_no_note(domain):
    assert domain_notes(domain) == ()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_note_is_a_sentence_about_that_domain(language):
    words = Catalog(language)
    for domain in STRANGE:
        for note in domain_notes(domain):
            text = words.note(note)
            assert "…" not in text
            assert "{" not in text
            assert words.text("Note", "{domain}", {"domain": domain}) in text


def test_what_was_registered_is_told_from_the_names_below_it():
    assert registered("chat.luna.escuelas.co.uk") == "escuelas.co.uk"
    assert registered("escuela.es") == "escuela.es"
    assert registered("chat.escuela.lan") == "escuela.lan"
    assert registered("escuela") == "escuela"
    assert registered("com") == "com"
