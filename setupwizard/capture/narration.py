"""Events as sentences, in the reader's language."""

from setupwizard.capture.events import Event, Party
from setupwizard.texts.capture import WORDS
from setupwizard.texts.catalog import Catalog


def sentence(event: Event, words: Catalog, party: Party | None = None) -> str:
    """`party`: who is who by now. Whoever was only an address then is called by name."""
    params = dict(event.params)
    if party:
        known = {party.client.address: party.name, party.server.address: party.server_name}
        for end in ("who", "whom"):
            params[end] = known.get(params.get(end, ""), params.get(end, ""))
    return words.text("Capture", WORDS[event.code], params)
