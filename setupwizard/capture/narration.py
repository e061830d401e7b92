"""Events as sentences, in the reader's language."""

from datetime import datetime

from setupwizard.capture.events import Event, Party
from setupwizard.capture.packets import NANOSECONDS
from setupwizard.texts.capture import WORDS
from setupwizard.texts.catalog import Catalog

DECIMAL_COMMA = ("es",)


def sentence(event: Event, words: Catalog, party: Party | None = None) -> str:
    """`party`: who is who by now. Whoever was only an address then is called by name."""
    params = dict(event.params)
    if party:
        params |= _named(event, party)
    if words.language in DECIMAL_COMMA and "milliseconds" in params:
        params["milliseconds"] = params["milliseconds"].replace(".", ",")
    return words.text("Capture", WORDS[event.code], params)


def _named(event: Event, party: Party) -> dict[str, str]:
    """Both may have the same address, on the server itself: then the one who did it is meant."""
    two = [(party.client.address, party.name), (party.server.address, party.server_name)]
    (own, name), (other, other_name) = two if event.from_client else two[::-1]
    who, whom = event.params.get("who", ""), event.params.get("whom", "")
    return {
        "who": {other: other_name, own: name}.get(who, who),
        "whom": {own: name, other: other_name}.get(whom, whom),
    }


def clock(time: int, words: Catalog) -> str:
    """Nanoseconds since 1970 as the time of day here, to the millisecond."""
    seconds, rest = divmod(time, NANOSECONDS)
    local = datetime.fromtimestamp(seconds).astimezone()
    mark = "," if words.language in DECIMAL_COMMA else "."
    return f"{local:%H:%M:%S}{mark}{rest // 1_000_000:03d}"
