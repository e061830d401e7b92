import pytest

from setupwizard.engine.secret_rules import check_secrets
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secrets import Secrets
from tests.unit.openfire.samples import answers


def code_of(version="5.1.1", **secrets):
    given = Secrets()
    for name, text in secrets.items():
        given = given.with_secret(name, text)
    try:
        check_secrets(answers(version), given)
    except SetupError as error:
        return error.problem.code
    return None


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("database_password", "llave \N{KEY} 7", Code.SECRET_SIGNS),
        ("database_password", "llave-\N{GRINNING FACE}", Code.SECRET_SIGNS),
        ("database_password", "\N{HEBREW LETTER ALEF}a", Code.SECRET_SIGNS),
        ("database_password", "Contraseña & larga", None),
        ("database_password", "número\N{MASCULINE ORDINAL INDICATOR}", None),
        ("admin_password", "número\N{MASCULINE ORDINAL INDICATOR}7", Code.SECRET_SIGNS),
        ("admin_password", "n\N{COMBINING TILDE}and\N{COMBINING ACUTE ACCENT}u", Code.SECRET_SIGNS),
        ("admin_password", "Ñandú & compañía", None),
        ("admin_password", "admin", Code.SECRET_INVALID),
        ("admin_password", " blank", Code.SECRET_INVALID),
        ("sudo_password", "two\nlines", Code.SECRET_LINES),
        ("ssh_password", "two\r\nlines", Code.SECRET_LINES),
        ("key_passphrase", "two\nlines", None),
    ],
)
def test_a_secret_that_cannot_be_what_it_is_for_is_told_before_anybody_logs_in(name, text, code):
    assert code_of(**{name: text}) is code


def test_letters_that_an_old_release_cannot_send_are_told_from_the_answers():
    assert code_of("4.6.2", database_password="contraseña") is Code.DATABASE_PASSWORD_LETTERS
    assert code_of("4.6.2", database_password="with blanks") is Code.DATABASE_PASSWORD_LETTERS
    assert code_of("4.6.2", database_password="plain-7") is None
    assert code_of("5.1.1", database_password="contraseña") is None
