import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.security import Security, read_security, unveil, veil
from setupwizard.openfire.settings import changed, changes, notes, refuse_fixed, refuse_new_name
from tests.unit.openfire.samples import answers
from tests.unit.openfire.test_openfire_configuration import FINISHED

SERVER = {"console_port": 9090, "console_secure_port": -1}
AES = Security("AES", Secret("key"))


def same(**sections):
    return answers(**{"server": SERVER, **sections})


def test_a_setup_that_fits_the_answers_needs_no_change():
    found = read_configuration(FINISHED)
    refuse_fixed(found, AES, None, same())
    assert changes(found, same()) == {}


@pytest.mark.parametrize(
    ("sections", "setting"),
    [
        ({"datasource": {"kind": "embedded"}}, "datasource.kind"),
        ({"datasource": {"port": 5433}}, "datasource"),
        ({"datasource": {"database": "other"}}, "datasource"),
        ({"server": SERVER | {"encryption": "Blowfish"}}, "server.encryption"),
    ],
)
def test_what_a_finished_setup_cannot_change_is_refused_by_name(sections, setting):
    with pytest.raises(SetupError) as caught:
        refuse_fixed(read_configuration(FINISHED), AES, None, same(**sections))
    assert caught.value.problem.code is Code.SETTING_FIXED
    assert caught.value.problem.params["setting"] == setting


def test_the_server_gets_another_name_and_its_certificate_is_spoken_of():
    """Openfire lets its own console change it, too, and reads it from the file: server-props.jsp,
    XMPPServerInfoImpl.setHostname.
    """
    other = same(server=SERVER | {"fqdn": "other.example.org"})
    found = read_configuration(FINISHED)
    refuse_fixed(found, AES, None, other)
    wanted = changes(found, other)
    assert wanted == {"fqdn": "other.example.org"}
    assert [note.code for note in notes(wanted)] == ["setting-will-change", "certificate-stays"]
    text = changed(FINISHED, wanted).decode()
    assert text.count("<fqdn>other.example.org</fqdn>") == 1
    assert changes(read_configuration(text), other) == {}


@pytest.mark.parametrize(
    ("domain", "code"),
    [("example.org", None), ("other.org", Code.SETTING_FIXED), ("", Code.HOST_NAME_UNSURE)],
)
def test_only_a_server_whose_domain_is_known_to_stay_gets_another_name(domain, code):
    found = read_configuration(FINISHED)
    refuse_new_name(found, same(), domain)
    other = same(server=SERVER | {"fqdn": "other.example.org"})
    with pytest.raises(SetupError) if code else contextlib.nullcontext() as caught:
        refuse_new_name(found, other, domain)
    assert code is None or caught.value.problem.code is code


@pytest.mark.parametrize("host", ["localhost", "[::1]"])
def test_other_names_of_the_server_itself_are_the_same_database(host):
    text = FINISHED.replace("//127.0.0.1:", f"//{host}:")
    refuse_fixed(read_configuration(text), AES, None, same())


def test_an_old_release_that_names_the_wrong_class_has_its_internal_database():
    text = FINISHED.replace("<serverURL>jdbc:postgresql://127.0.0.1:5432/openfire</serverURL>", "")
    refuse_fixed(read_configuration(text), AES, None, same(datasource={"kind": "embedded"}))


def test_changes_touch_nothing_else_of_the_file():
    wanted = changes(
        read_configuration(FINISHED),
        same(
            server=SERVER | {"console_port": 9099, "console_local_only": False},
            datasource={"max_connections": 40, "tls": "require"},
            language="de",
        ),
    )
    text = changed(FINISHED, wanted).decode()
    found = read_configuration(text)
    assert (found.port, found.local_only, found.locale) == (9099, False, "de")
    assert found.max_connections == "40"
    assert found.server_url.endswith("/openfire?sslmode=require")
    untouched = ("<!-- ports -->", 'iv="FSewqKux5KNlpFGZhj8MVQ=="', "oCEpf4a38Xp9zTNJ")
    assert all(part in text for part in untouched)
    assert len(wanted) == 5


def test_options_of_the_database_address_that_are_not_ours_stay():
    text = FINISHED.replace("/openfire<", "/openfire?ApplicationName=x&amp;sslmode=require<")
    wanted = changes(read_configuration(text), same())
    url = "jdbc:postgresql://127.0.0.1:5432/openfire?ApplicationName=x"
    assert wanted == {"database.defaultProvider.serverURL": url}


@pytest.mark.parametrize("port", ["-1", "0", "-7"])
def test_every_way_to_switch_a_port_off_is_off(port):
    text = FINISHED.replace("<securePort>-1<", f"<securePort>{port}<")
    assert changes(read_configuration(text), same()) == {}


def test_the_key_of_a_real_server_is_read():
    # Written by 4.6.2 for the key below; 5.1.1 writes the same.
    veiled = "gzIa/uCmRpi+rjNiw69F+ghs1gpEHt1mHU+uKhapDnmFjnApp4eEzb/0vPlAJdSS"
    assert unveil(veiled) == Secret("ysv25f4hZ9GGEZ94NsXHgSU7QHXUcZJf")
    text = f"<security><encrypt><algorithm>AES</algorithm><key><!-- --><current>{veiled}</current></key></encrypt></security>"  # noqa: E501 - one line as it is one file
    assert read_security(text) == Security("AES", unveil(veiled))


@given(st.text(min_size=1))
def test_a_key_survives_its_veil(key):
    assert unveil(veil(Secret(key))) == Secret(key)


@pytest.mark.parametrize("text", ["no base64!", "AAAA", "A" * 24 + "===", "ü"])
def test_a_damaged_key_is_unreadable_and_not_shown(text):
    with pytest.raises(SetupError) as caught:
        unveil(text)
    assert caught.value.problem.code is Code.CONFIGURATION_UNREADABLE
    assert text not in caught.value.problem.detail
