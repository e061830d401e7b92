"""The web, for what the project publishes."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import requests

NOT_FOUND, PARTIAL_CONTENT = 404, 206


def web_session() -> "requests.Session":
    """Whatever goes wrong in it is an OSError, or a ValueError for what is no JSON.

    The one place that loads requests for the web: it takes 0.09 s, and most runs fetch nothing.
    """
    import requests

    return requests.Session()
