from setupwizard.openfire.log import without_frames

SAID = """\
2026.11.27 18:00:01.123 ERROR [main]: org.jivesoftware.database.DefaultConnectionProvider - no
org.postgresql.util.PSQLException: FATAL: invalid value for parameter "TimeZone": "US/Eastern"
\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2713)
\tat java.base/java.lang.Thread.run(Thread.java:840)
\tat org.jivesoftware.Foo.lambda$0(Foo.java:1) ~[xmppserver-5.1.1.jar:5.1.1]
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.pollConnect(Native Method)
\t... 12 more
Caused by: java.net.ConnectException: Connection refused
said at home (it was quiet)"""


def test_of_a_stack_trace_only_the_causes_are_shown():
    assert without_frames(SAID).splitlines() == [
        "2026.11.27 18:00:01.123 ERROR [main]: org.jivesoftware.database.DefaultConnectionProvider"
        " - no",
        'org.postgresql.util.PSQLException: FATAL: invalid value for parameter "TimeZone":'
        ' "US/Eastern"',
        "Caused by: java.net.ConnectException: Connection refused",
        "said at home (it was quiet)",
    ]
