"""What a server has, counted where its database can be read."""

import pytest

from setupwizard.admin.counts import server_counts
from setupwizard.engine.session import Session
from setupwizard.model.problems import Code, SetupError
from tests.fake_transport import FakeTransport
from tests.unit.admin.test_status import look
from tests.unit.channels.status_answers import XML

EMBEDDED = {"configuration": "<jive><connectionProvider><className>E</className>"
            "</connectionProvider><setup>true</setup></jive>", "database": ""}  # fmt: skip


@pytest.mark.parametrize(
    "changed",
    [
        EMBEDDED,
        {"database": "10.0.0.9 5432 0", "configuration": XML.replace("127.0.0.1", "10.0.0.9")},
        {"database": "db 5432 -"},
    ],
    ids=["embedded", "elsewhere", "container"],
)
def test_a_database_that_only_openfire_can_read_is_told_as_that(changed):
    host = FakeTransport()
    with pytest.raises(SetupError) as failed:
        server_counts(Session(None, host, None), look(**changed))
    assert failed.value.problem.code is Code.DATABASE_OUT_OF_SIGHT
    assert host.ran == []


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("jdbc:postgresql://127.0.0.1:5432/openfire?sslmode=disable", "openfire"),
        ("jdbc:postgresql://localhost:5432/mi%20chat", "mi chat"),
    ],
)
def test_the_name_of_the_database_is_that_of_its_address(url, name):
    xml = XML.replace("jdbc:postgresql://127.0.0.1:5432/openfire", url)
    assert look(configuration=xml).database_name == name
