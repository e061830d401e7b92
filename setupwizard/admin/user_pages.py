"""The console's pages for one account: what they are sent, and what they tell. Alike in 4.6.2 and
5.1.1; everything in one round trip but what has to be left as it is found.
"""

from typing import TYPE_CHECKING

from setupwizard.admin.changing import must_be_seen
from setupwizard.admin.properties import properties_holding
from setupwizard.channels.base import Answer, Console, Sent
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.stored import DOMAIN

if TYPE_CHECKING:
    from setupwizard.channels.forms import Form

CREATE, EDIT, PASSWORD = "user-create.jsp", "user-edit-form.jsp", "user-password.jsp"
LOCK, DELETE, GROUPS = "user-lockout.jsp", "user-delete.jsp", "user-groups.jsp"
PROPERTIES = "user-properties.jsp"
ADMIN = "isadmin"
ONLINE = ("user-green-16x16.gif", "user-yellow-16x16.gif", "user-red-16x16.gif")
UNKNOWN_USER = "500 "
"""Answered for somebody who is not there."""


def profile(console: Console, user: str) -> "Form":
    """Name, e-mail address and whether they administer, as a form to be sent back: what is left
    out of it is emptied. Raises USER_GONE, and what `Console.page` raises.
    """
    try:
        return console.page(EDIT, username=user).form(holding="email")
    except SetupError as error:
        if error.problem.detail.startswith(UNKNOWN_USER):
            raise SetupError(Code.USER_GONE, user=user) from None
        raise


def domain_of(console: Console) -> str:
    """Of the server. Raises CHANGE_NOT_SEEN where its page does not tell it."""
    named = {one.name: one.value or "" for one in properties_holding(console, DOMAIN)}
    must_be_seen(DOMAIN, seen=bool(named.get(DOMAIN)))
    return named[DOMAIN]


def is_online(console: Console, user: str) -> bool:
    images = console.page(PROPERTIES, username=user).images
    return any(image in images for image in ONLINE)


def post(console: Console, page: str, fields: Sent) -> Answer:
    """Raises CHANGE_REFUSED where the page does not send on: it has refused it."""
    answer = console.post(page, fields)
    if not answer.sent_on:
        raise SetupError(Code.CHANGE_REFUSED, answer.page.refusal)
    return answer
