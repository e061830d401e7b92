"""The database in the practice console, and the counting of what is asked of it."""

from setupwizard.openfire.configuration import read_configuration
from setupwizard.openfire.paths import OPENFIRE_XML
from setupwizard.practice.channels.page_kinds import Fields, Show, Take
from setupwizard.practice.state.server import ServerState

EMBEDDED = ("HSQL Database Engine 2.4.1", "HSQL Database Engine Driver", "2.4.1", "-", "SA")
POSTGRESQL = (
    "PostgreSQL 15.8",
    "PostgreSQL JDBC Driver",
    "42.7.11",
    "jdbc:postgresql:",
    "openfire",
)
POOL = ("30 s", "15 min", "1 d", "500 ms", "5", "25", "select 1", "No", "No", "500 ms")
USE = ("1 (active), 4 (available), 25 (max)", "376", "0", "0 ms", "952 ms")
QUERIES = (
    ("SELECT propValue FROM ofProperty WHERE name=?", 3, 4),
    ("SELECT groupName FROM ofGroupUser WHERE username=?", 12, 9),
    ("UPDATE ofID SET id=? WHERE idType=? AND id=?", 1, 2),
)
"""What it asks, how often, and for how many milliseconds in all."""


def database(state: ServerState, _: Fields) -> str:
    """server-db.jsp: with a pool where it is not Openfire's own."""
    kind = read_configuration(state.disk.text(OPENFIRE_XML)).kind
    about = EMBEDDED if kind == "embedded" else POSTGRESQL
    tables: list[tuple[str, ...]] = [(*about, "Yes", "TRANSACTION_READ_COMMITTED", "Yes", "No")]
    if kind != "embedded":
        tables.append((*POOL, *USE))
    return "<html>" + "".join(map(_table, tables)) + "</html>"


def _table(cells: tuple[str, ...]) -> str:
    rows = "".join(f"<tr><td>-</td><td>{cell}</td></tr>" for cell in cells)
    head = "<thead><tr><th colspan=2>-</th></tr></thead>"
    return f"<div class='jive-table'><table>{head}<tbody>{rows}</tbody></table></div>"


def statistics(state: ServerState, _: Fields) -> str:
    """server-db-stats.jsp."""
    counting = state.openfire.counting
    radios = "".join(
        f"<input type='radio' name='enableStats' value='{value}' {'checked' * chosen}>"
        for value, chosen in (("true", counting), ("false", not counting))
    )
    rows = "".join(
        f"<tr><td>{text}</td><td>{count}</td><td>{total}</td><td>{total // count}</td></tr>"
        for text, count, total in (QUERIES if counting else ())
    )
    return f"<html><form action='server-db-stats.jsp'>{radios}</form><table>{rows}</table></html>"


def count(state: ServerState, fields: Fields) -> str:
    if "enableStats" in fields:
        state.openfire.counting = fields["enableStats"] == "true"
        return statistics(state, fields)
    return "/server-db-stats.jsp"


DATABASE_PAGES: dict[str, Show] = {"server-db.jsp": database, "server-db-stats.jsp": statistics}
DATABASE_FORMS: dict[str, Take] = {"server-db-stats.jsp": count}
