"""The name of a server's database, as PostgreSQL calls it."""

import pytest

from tests.unit.admin.test_status import look
from tests.unit.channels.status_answers import XML


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
