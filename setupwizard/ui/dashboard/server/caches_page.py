"""What Openfire keeps in memory: how full and how useful it is, emptied or given more room."""

from functools import partial

from PySide6.QtCore import Slot

from setupwizard.admin.caches import Cache, caches, clear_caches, resize_cache
from setupwizard.model.events import Note
from setupwizard.ui.dashboard.context import DashboardContext
from setupwizard.ui.dashboard.server.settings_page import SettingsPage
from setupwizard.ui.dashboard.server.sizes import size_words
from setupwizard.ui.dashboard.server.undo import cache_back
from setupwizard.ui.widgets.button import Button
from setupwizard.ui.widgets.cards import Callout
from setupwizard.ui.widgets.i18n import QT_TRANSLATE_NOOP, language
from setupwizard.ui.widgets.sheet import Sheet
from setupwizard.ui.widgets.table.columns import TableColumn
from setupwizard.ui.widgets.table.table import Table

NAMED = 4
"""How many are named in a sentence at most."""


class CachesPage(SettingsPage):
    def __init__(self, context: DashboardContext) -> None:
        super().__init__(context)
        self._found: tuple[Cache, ...] = ()
        self._small, self._enough = Callout("warn"), Callout("ok")
        self._clear, self._grow = Button("", "close"), Button("", "plus")
        self._again = Button("", "restart")
        self._table = Table(self._columns(), lambda one: one.name, self._grow, self._clear)
        self._table.file_name = "caches.csv"
        self._table.allow_several()
        self._table.several.connect(self.refresh)
        self._table.chosen.connect(self.refresh)
        self._clear.clicked.connect(self._ask_clear)
        self._grow.clicked.connect(self._press_grow)
        self._again.clicked.connect(self.ask_again)
        for callout in (self._small, self._enough):
            callout.hide()
        self.fill(self._small, self._enough, self.refused, (self._table, 1), tools=(self._again,))
        self.watch(caches, self._show, arguments=context.login.arguments)

    def _columns(self) -> tuple[TableColumn[Cache], ...]:
        return (
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "What is kept"),
                lambda one: one.name,
                detail=self._remark,
                mark=lambda one: ("warn", "warn") if one.too_small else None,
                share=3,
                least=240,
                role="strong",
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Entries"),
                lambda one: language.locale.toString(one.entries),
                order=lambda one: one.entries,
                least=100,
                numeric=True,
                leaves=3,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Room"),
                lambda one: size_words(one.limit) if one.limit else self.tr("No limit"),
                order=lambda one: one.limit,
                least=120,
                numeric=True,
                leaves=4,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Full"),
                lambda one: _share(one.full),
                order=lambda one: one.full if one.full is not None else -1.0,
                least=90,
                numeric=True,
                leaves=1,
            ),
            TableColumn(
                QT_TRANSLATE_NOOP("TableColumn", "Found there"),
                lambda one: _share(one.useful),
                order=lambda one: one.useful if one.useful is not None else -1.0,
                least=120,
                numeric=True,
                leaves=2,
            ),
        )

    def _remark(self, one: Cache) -> str:
        if one.too_small:
            return self.tr("Too small for how often it is asked.")
        if not one.forgets:
            return self.tr("It is not emptied: some of it is nowhere else.")
        return self.tr("Kept for {time}").format(time=one.lifetime)

    def _show(self, found: tuple[Cache, ...]) -> None:
        self._found = found
        self._table.show_rows(sorted(found, key=lambda one: (not one.too_small, one.name)))
        self._say_answer()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        chosen = self._chosen
        emptied = bool(chosen) and all(one.forgets for one in chosen)
        self._clear.setEnabled(emptied and not self.busy)
        self._grow.setEnabled(len(chosen) == 1 and chosen[0].limit > 0 and not self.busy)

    @property
    def _chosen(self) -> list[Cache]:
        return self._table.rows_chosen

    # ------------------------------------------------------------------ what is pressed

    @Slot()
    def _ask_clear(self) -> None:
        names = [one.name for one in self._chosen]
        sheet = Sheet(
            self.window(),
            self.tr("Empty %Ln cache(s)?", "", len(names)),
            [
                _listed(names),
                self.tr("Nothing is lost: Openfire reads it from its database again."),
                self.tr("Until then it answers more slowly, for a minute or so."),
            ],
            self.tr("Leave them as they are"),
            self.tr("Empty them"),
        )
        sheet.confirmed.connect(partial(self._empty, names))

    def _empty(self, names: list[str]) -> None:
        note = Note.of("done-caches-cleared", names=_listed(names))
        self.change(note, clear_caches, names)

    @Slot()
    def _press_grow(self) -> None:
        (cache,) = self._chosen
        note = Note.of("done-cache-grown", name=cache.name)
        self.change(note, resize_cache, cache.name, 2 * cache.limit, undo=cache_back)

    # ------------------------------------------------------------------ words

    def _say_answer(self) -> None:
        small = [one.name for one in self._found if one.too_small]
        self._small.setVisible(bool(small))
        self._enough.setVisible(bool(self._found) and not small)
        self._small.say(
            self.tr("Too small: {names}").format(names=_listed(small)),
            self.tr("Openfire has to ask its database too often. Give them more room."),
        )
        self._enough.say(self.tr("All caches are large enough"))

    def retranslate(self) -> None:
        self.say(
            self.tr("Caches"),
            self.tr(
                "What Openfire keeps in memory so that it need not ask its database each time."
            ),
        )
        self._again.say(self.tr("Look again"))
        self._clear.say(self.tr("Empty…"))
        self._grow.say(self.tr("Twice the room"))
        self._table.search.say(self.tr("Search for a cache"))
        self._table.say_empty(self.tr("No caches"))
        self._say_answer()
        self.refresh()


def _listed(names: list[str]) -> str:
    return ", ".join(names[:NAMED]) + (", …" if len(names) > NAMED else "")


def _share(share: float | None) -> str:
    return f"{language.locale.toString(100 * share, 'f', 0)} %" if share is not None else ""
