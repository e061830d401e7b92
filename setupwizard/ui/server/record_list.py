"""Records of the domain name system to be entered or taken away, as providers ask for them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from setupwizard.dns.records import Record
from setupwizard.engine.record_words import record_fields, record_line
from setupwizard.texts.domain import WORDS
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.copying import CopyButton
from setupwizard.ui.widgets.i18n import speech
from setupwizard.ui.widgets.layout import MIDDLE, SideBySide, hbox, vbox
from setupwizard.ui.widgets.text import Text
from setupwizard.ui.widgets.tokens import SPACE


class RecordList(Card):
    """The records of one zone under the sentence `what` (a key of `texts.domain.WORDS`)."""

    def __init__(self, what: str, records: Sequence[Record]) -> None:
        heading = speech().text("Domain", WORDS[what], {"zone": records[0].zone})
        copy = CopyButton()
        copy.say(self.tr("Copy all of it"))
        copy.give(_for_a_mail(heading, records))
        head = hbox((Text(heading, "small"), 1), (copy, MIDDLE), gap="m")
        cards = SideBySide(*(_record_card(one) for one in records), gap="s")
        super().__init__(head, cards, kind="inset", gap="s", pad=12)


def _for_a_mail(heading: str, records: Sequence[Record]) -> str:
    """To whoever keeps the domain: in words, and as in a zone file."""
    lines = [heading]
    for record in records:
        lines.append(record_line(record, speech()))
        lines += [record.line] if record.value else []
    return "\n".join(lines)


def by_zone(records: Sequence[Record]) -> list[tuple[Record, ...]]:
    """In their order, those of one zone together."""
    zones = dict.fromkeys(record.zone for record in records)
    return [tuple(one for one in records if one.zone == zone) for zone in zones]


def _record_card(record: Record) -> QWidget:
    """What is copied stands first; the numbers are soon typed."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE["m"])
    grid.setVerticalSpacing(SPACE["xxs"])
    grid.setColumnStretch(1, 1)
    fields = record_fields(record, speech())
    fields.sort(key=lambda field: field[1].isdecimal())
    for row, (name, value) in enumerate(fields):
        grid.addWidget(Text(name, "small", "muted", wrap=False), row, 0)
        grid.addWidget(Text(value, "mono"), row, 1)
        if not value.isdecimal() and value in (record.host, record.value):
            grid.addWidget(_copy_button(name, value), row, 2)
    return Card(vbox(Text(str(record.kind), "strong"), grid, None, gap="xs"), pad=12)


def _copy_button(name: str, value: str) -> CopyButton:
    button = CopyButton()
    words = speech().text("Domain", WORDS["copy"], {"field": name, "value": value})
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.give(value)
    return button
