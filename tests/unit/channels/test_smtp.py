"""What answers where mail is sent to, by what openssl(1) 3.0 said of real ports."""

import pytest

from setupwizard.channels.smtp import Speaks, look_question, read_look
from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.base import Result

REFUSED = "8000006F:system library:BIO_connect:Connection refused\nconnect:errno=111\n"
NO_NAME = "BIO routines:BIO_lookup_ex:system lib:Name or service not known\nconnect:errno=0\n"
PLAIN = "SSL routines:ssl3_get_record:wrong version number\n"


def look(out, status=1):
    return read_look(Result((), status, out), "mail.example.org", 25)


def test_one_that_speaks_tls_and_one_that_does_not_are_told_apart():
    assert look("CONNECTION ESTABLISHED\n", 0) is Speaks.TLS
    assert look(PLAIN) is Speaks.PLAIN
    assert look("SSL routines:ssl3_read_n:unexpected eof while reading\n") is Speaks.PLAIN


def test_a_server_without_openssl_does_not_know():
    assert look("sh: openssl: not found", 127) is Speaks.UNKNOWN


@pytest.mark.parametrize(
    ("out", "status", "code"),
    [
        (REFUSED, 1, Code.REMOTE_REFUSED),
        (NO_NAME, 1, Code.REMOTE_HOST_UNKNOWN),
        ("", 124, Code.REMOTE_UNREACHABLE),
        ("BIO_connect:Connection timed out\nconnect:errno=110", 1, Code.REMOTE_UNREACHABLE),
        ("BIO_connect:No route to host\nconnect:errno=113", 1, Code.REMOTE_UNREACHABLE),
    ],
)
def test_why_nothing_answers_is_told(out, status, code):
    with pytest.raises(SetupError) as failed:
        look(out, status)
    assert failed.value.problem.code is code


def test_an_address_of_ipv6_stands_in_brackets():
    assert look_question("2001:db8::1", 25)[-2:] == ("[2001:db8::1]", "25")
