"""The first page of the practice console: rows as in every release, in words of our own."""

from collections.abc import Mapping
from html import escape

from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.paths import HOME, OPENFIRE_XML, USER
from setupwizard.practice.programs.debian import ADDRESS
from setupwizard.practice.programs.openfire import domain, version
from setupwizard.practice.state.server import ServerState

HEADINGS = ("Server", "Environment")


def first_page(state: ServerState, _: Mapping[str, str]) -> str:
    """index.jsp."""
    configuration = read_configuration(state.disk.text(OPENFIRE_XML))
    rows = (
        "",  # how long it has been running is read from the server itself
        f"Openfire {version(state)}",
        HOME,
        domain(state),
        "17.0.13 Debian -- OpenJDK 64-Bit Server VM",
        "Jetty",
        configuration.fqdn or ADDRESS,
        "Linux / amd64",
        f"{configuration.locale or 'en'} / Europe/Madrid (1 GMT)",
        USER,
        "180.00 MB of 980.00 MB (18.4%) used",
    )
    cells = "".join(f"<tr><td>-</td><td>{escape(row)}</td></tr>" for row in rows)
    titles = "".join(f"<tr><th>{title}</th></tr>" for title in HEADINGS)
    return f"<html><table class='info-table'>{titles}{cells}</table></html>"
