"""What JavaMail writes down of a conversation, as both releases were seen to do it."""

from setupwizard.admin.mail_conversation import read_conversation

BEGINS = """DEBUG: JavaMail version 1.6.2
DEBUG SMTP: useEhlo true, useAuth true
DEBUG SMTP: trying to connect to host "127.0.0.1", port 2525, isSSL false
220 sink.example ESMTP
DEBUG SMTP: connected to host "127.0.0.1", port: 2525
EHLO chat.example
250-sink.example
250-AUTH LOGIN PLAIN
250 SIZE 1000000
DEBUG SMTP: Found extension "AUTH", arg "LOGIN PLAIN"
"""
LOGIN = """DEBUG SMTP: Using mechanism LOGIN
DEBUG SMTP: AUTH LOGIN command trace suppressed
"""
TAKEN = """DEBUG SMTP: AUTH LOGIN succeeded
MAIL FROM:<a@empresa.example>
250 ok
RCPT TO:<b@empresa.example>
250 ok
DATA
354 go on
Subject: Prueba

550 is what a mail may say
.
250 2.0.0 queued as 4711
QUIT
221 bye
"""
REFUSED = """DEBUG SMTP: AUTH LOGIN failed
javax.mail.AuthenticationFailedException: 535 5.7.8 wrong
\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1932)
"""


def steps(told):
    return [(one.step, one.reply, one.done) for one in read_conversation(told)]


def test_each_step_is_told_with_what_was_replied():
    assert steps(BEGINS + LOGIN + TAKEN) == [
        ("greeting", "220 sink.example ESMTP", True),
        ("hello", "250-sink.example", True),
        ("login", "", True),
        ("sender", "250 ok", True),
        ("recipient", "250 ok", True),
        ("text", "250 2.0.0 queued as 4711", True),
        ("end", "221 bye", True),
    ]


def test_what_the_mail_itself_says_is_no_reply():
    assert all(done for _, _, done in steps(BEGINS + LOGIN + TAKEN))


def test_a_refused_login_is_told_with_its_reason():
    assert steps(BEGINS + LOGIN + REFUSED)[-1] == ("login", "535 5.7.8 wrong", False)


def test_a_recipient_that_is_refused_is_told_though_the_conversation_goes_on():
    told = BEGINS + LOGIN + TAKEN.replace("250 ok\nDATA", "550 5.1.1 nobody\nDATA")
    assert ("recipient", "550 5.1.1 nobody", False) in steps(told)


def test_of_several_the_last_one_is_told():
    assert steps(BEGINS + LOGIN + REFUSED + BEGINS)[-1][0] == "hello"


def test_where_nothing_is_written_down_nothing_is_told():
    assert steps("2026.11.28 INFO something else\n250 ok\n") == []
