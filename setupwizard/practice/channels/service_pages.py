"""Pages of the practice console about conference services: their shape, in words of our own."""

from html import escape

from setupwizard.practice.channels.page_kinds import Fields, Show
from setupwizard.practice.channels.room_pages import lines
from setupwizard.practice.programs import openfire_rooms as kept
from setupwizard.practice.state.server import ServerState


def service_list(state: ServerState, _: Fields) -> str:
    """muc-service-summary.jsp."""
    rows = "".join(
        _row(state, name, str(row.get("description", "")))
        for name, row in kept.services(state.openfire.properties).items()
    )
    return f"<html><table>{rows}</table></html>"


def _row(state: ServerState, name: str, description: str) -> str:
    rooms = kept.rooms(state.openfire.properties, name)
    people = {one[0] for row in rooms.values() for one in lines(row, kept.INSIDE)}
    link = f"<a href='muc-service-edit-form.jsp?mucname={name}'>{name}</a>"
    return (
        f"<tr><td>1</td><td>{link}</td><td>{escape(description)}</td><td>{len(rooms)}</td>"
        f"<td>{len(people)}</td><td></td><td></td></tr>"
    )


SERVICE_PAGES: dict[str, Show] = {"muc-service-summary.jsp": service_list}
