"""In which language Openfire writes, and by which clock."""

from PySide6.QtCore import QLocale, QTimeZone, Slot

from setupwizard.admin.language_time import LanguageTime, language_time, set_language_time
from setupwizard.model.events import Note
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.undo import language_time_back
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Card
from setupwizard.ui.widgets.controls import Select
from setupwizard.ui.widgets.field import Field
from setupwizard.ui.widgets.layout import SideBySide, hbox
from setupwizard.ui.widgets.tokens import SPACE

REGIONS = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/",
           "Pacific/")  # fmt: skip
"""Zones that are places."""


class LanguagePage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._kept: LanguageTime | None = None
        self._language, self._zone = Select(), Select()
        self._language_field, self._zone_field = Field(self._language), Field(self._zone)
        self._save = Button("primary", "check")
        card = Card(
            SideBySide(self._language_field, self._zone_field), hbox(self._save, None), pad=24
        )
        for select in (self._language, self._zone):
            select.currentIndexChanged.connect(self.refresh)
        self._save.clicked.connect(self._press)
        self.compose(self.refused, SPACE["s"], card)
        self.watch(language_time, self._show, arguments=context.login.arguments)

    def _show(self, kept: LanguageTime) -> None:
        """What somebody has chosen stays."""
        untouched = self._kept is None or self._chosen == (self._kept.language, self._kept.zone)
        self._kept = kept
        self._offer(kept)
        if untouched:
            self._language.choose(kept.language)
            self._zone.choose(kept.zone)
        self.refresh()

    def _offer(self, kept: LanguageTime) -> None:
        self._language.offer([(code, _language_name(code)) for code in kept.languages])
        named = [(zone, zone.replace("_", " ")) for zone in _zones(kept.zone)]
        self._zone.offer([("", self.tr("That of the server")), *named] if not kept.zone else named)

    @property
    def _chosen(self) -> tuple[str, str]:
        return self._language.chosen(), self._zone.chosen()

    @Slot()
    def refresh(self) -> None:
        kept = self._kept
        changed = kept is not None and self._chosen != (kept.language, kept.zone)
        self._save.setEnabled(changed and not self.busy)

    @Slot()
    def _press(self) -> None:
        note = Note.of("done-language-time")
        self.change(note, set_language_time, *self._chosen, undo=language_time_back)

    def retranslate(self) -> None:
        self.say(
            self.tr("Language and time"),
            self.tr(
                "In which language Openfire itself writes, to its administrators and in its logs, "
                "and by which clock. Chat programs have a language of their own."
            ),
        )
        self._language_field.say(self.tr("Language"))
        self._zone_field.say(
            self.tr("Time zone"), self.tr("For times in its console and in its mails.")
        )
        self._save.say(self.tr("Save"))
        if self._kept is not None:
            self._offer(self._kept)
        self.refresh()


def _language_name(code: str) -> str:
    """In that language itself."""
    name = QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]} ({code})" if name else code


def _zones(kept: str) -> list[str]:
    known = [bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()]
    places = {one for one in known if one.startswith(REGIONS)}
    return sorted({*places, "UTC", kept} - {""})
