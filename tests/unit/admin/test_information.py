"""What the console's first page shows, read out of a page of our own writing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from setupwizard.admin.information import information
from setupwizard.admin.places import chat_address, console_place
from setupwizard.channels.base import ConsolePlace
from setupwizard.channels.forms import Page
from setupwizard.model.answers import OFF
from setupwizard.model.problems import Code, SetupError
from tests.unit.admin.test_status import ENDED, YOUNG, look
from tests.unit.channels.status_answers import LISTENERS, XML, listening

NOW = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
ROWS = (
    ("Tiempo:", "14 minutos"),
    ("Versión:", "Openfire 4.6.2"),
    ("Ruta:", "/opt/openfire"),
    ("Nombre:", "escuela.es <img alt=''>"),
    ("Java:", "17.0.21 Maker -- VM"),
    ("Servidor:", "jetty/9"),
    ("Host:", "chat.escuela.es <span>no está en el DNS</span>"),
    ("SO:", "Linux / amd64"),
    ("Idioma:", "es / hora estándar de Europa central (1 GMT)"),
    ("Dueño:", "openfire"),
    ("Memoria:", "<table><tr><td>44,86 MB of 6.028,00 MB</td></tr></table>"),
)
XML_NAMED = XML.replace("<setup>", "<fqdn>chat.escuela.es</fqdn><setup>")


def page(rows=ROWS):
    cells = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows)
    heading = "<tr><th colspan=2>Propiedades</th></tr>"
    return Page("index.jsp", f"<table class='info-table'>{heading}{cells}</table>")


def test_what_only_openfire_knows_is_read_by_the_order_of_the_rows():
    found = information(look(), page(), NOW)
    assert (found.domain, found.host_name) == ("escuela.es", "chat.escuela.es")
    assert (found.java, found.application_server) == ("17.0.21 Maker -- VM", "jetty/9")
    assert (found.system, found.locale) == ("Linux / amd64", "es")
    assert found.time_zone == "hora estándar de Europa central (1 GMT)"
    assert found.started == datetime(2026, 11, 28, 10, 53, 20, tzinfo=UTC)


def test_ports_and_version_are_those_of_the_server_and_not_of_the_page():
    listeners = LISTENERS.replace(":9090 ", ":9190 ")
    xml = XML.replace("9090", "9190")
    found = information(look(listeners=listeners, configuration=xml), page(), NOW)
    assert found.status.version == "5.1.1"
    assert [port.number for port in found.status.ports if port.console] == [9091, 9190]


def test_a_page_of_another_shape_is_no_answer():
    with pytest.raises(SetupError) as failed:
        information(look(), page(ROWS[:5]), NOW)
    assert failed.value.problem.code is Code.CONSOLE_UNREACHABLE


@pytest.mark.parametrize(
    ("listeners", "address", "ports"),
    [
        (LISTENERS, "127.0.0.1", (9090, 9091)),
        (listening(9090, 9091), "127.0.0.1", (9090, 9091)),
        (listening(9091, address="192.0.2.5"), "192.0.2.5", (OFF, 9091)),
    ],
)
def test_the_console_is_where_openfire_listens_for_it(listeners, address, ports):
    status = look(listeners=listeners, configuration=XML_NAMED)
    log = "/opt/openfire/logs/openfire.log"
    assert console_place(status) == ConsolePlace(address, *ports, "chat.escuela.es", log)


@pytest.mark.parametrize(
    ("seconds", "code"), [(9, Code.CONSOLE_STARTING), (4000, Code.CONSOLE_UNREACHABLE)]
)
@pytest.mark.parametrize(
    "listeners", [listening(5222), listening(9090, pid=9, process="nginx")], ids=["none", "other"]
)
def test_a_console_that_has_ports_is_never_said_to_be_switched_off(listeners, seconds, code):
    process = YOUNG.replace("seconds 9", f"seconds {seconds}")
    with pytest.raises(SetupError) as failed:
        console_place(look(listeners=listeners, process=process))
    assert failed.value.problem.code is code
    assert failed.value.problem.params == ({"seconds": "9"} if seconds == 9 else {})


def test_a_console_without_a_port_is_switched_off_also_while_openfire_starts():
    xml = XML.replace("9090", "-1").replace("9091", "-1")
    place = console_place(look(listeners=listening(5222), process=YOUNG, configuration=xml))
    assert (place.port, place.secure_port) == (OFF, OFF)


def test_a_chat_that_has_just_been_started_is_starting():
    with pytest.raises(SetupError) as failed:
        chat_address(look(listeners=listening(9090), process=YOUNG))
    assert failed.value.problem.code is Code.CHAT_STARTING


def test_an_openfire_that_is_not_there_or_does_not_run_has_no_console():
    for status, code in (
        (look(openfire=None), Code.OPENFIRE_NOT_SET_UP),
        (look(**ENDED), Code.CHAT_STOPPED),
    ):
        with pytest.raises(SetupError) as failed:
            console_place(status)
        assert failed.value.problem.code is code


def test_the_log_is_that_of_the_release():
    place = console_place(replace(look(), version="4.6.2"))
    assert place.log == "/opt/openfire/logs/all.log"
