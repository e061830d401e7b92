import json

import pytest

from setupwizard.model.draft import Draft


def test_a_draft_comes_back_as_it_was():
    draft = Draft(language="es", stage="server", done=("host",), remember=True)
    draft.put("host", {"address": "chat.example.org", "port": "abc"})
    again = Draft.from_json(draft.to_json())
    assert again == draft


def test_what_a_section_does_not_know_is_never_written():
    draft = Draft()
    draft.put("host", {"address": "chat.example.org", "ssh_password": "canary"})
    draft.put("admin", {"email": "a@example.org", "admin_password": "canary"})
    assert "canary" not in draft.to_json()
    assert draft.section("host") == {"address": "chat.example.org"}


def test_it_is_called_by_its_domain_or_else_by_its_address():
    draft = Draft()
    assert draft.title == ""
    draft.put("host", {"address": "10.0.0.1"})
    assert draft.title == "10.0.0.1"
    draft.put("server", {"domain": "example.org"})
    assert draft.title == "example.org"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"form": 99}',
        json.dumps({"form": 1, "id": "x"}),
        '{"form": 1, "sections": 3}',
    ],
)
def test_what_is_not_a_draft_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - any reason
        Draft.from_json(text)


DIRECTORY = {
    "host": "ldap.example.org",
    "base_dn": "dc=example,dc=org",
    "admins": ["ana"],
    "create": False,
    "people_file": "people.csv",
}


def test_what_is_kept_for_another_choice_is_no_answer():
    draft = Draft()
    draft.put("profile", {"kind": "default"})
    draft.put("admin", {"email": "a@example.org"})
    draft.put("ldap", DIRECTORY)
    assert "ldap" not in draft.raw()
    draft.put("profile", {"kind": "ldap"})
    assert "admin" not in draft.raw()
    assert draft.raw()["ldap"] == {
        "host": "ldap.example.org", "base_dn": "dc=example,dc=org", "admins": ["ana"],
    }  # fmt: skip


def test_a_directory_that_is_yet_to_be_made_is_asked_for_its_people_only():
    draft = Draft()
    draft.put("profile", {"kind": "ldap"})
    draft.put("ldap", DIRECTORY | {"create": True})
    assert draft.raw()["ldap"] == {
        "create": True, "people_file": "people.csv", "admins": ["ana"],
    }  # fmt: skip
