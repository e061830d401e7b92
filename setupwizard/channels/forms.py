"""Pages of the administration console: what stands in their tables, and their forms as a browser
would send them.

Forms differ between releases in fields we need not know: they are sent as found, with what is
wanted changed. lxml.html knows which fields a browser would send (`form_values`): no unchecked
boxes, nothing disabled, the first option of a list.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

import lxml.html
from lxml.etree import ParserError

from setupwizard.openfire.console import CSRF

Fields = tuple[tuple[str, str], ...]

DONE_BOXES = ("jive-success", "success")
REFUSED_BOXES = ("jive-error", "error", "jive-error-text")


@dataclass(frozen=True, slots=True)
class Form:
    """`page`: where it is sent to. `fields` as they are sent, a name perhaps several times.

    `offered`: every name there is in it, whether it would be sent or not.
    """

    page: str
    fields: Fields
    offered: frozenset[str]

    def with_changes(self, wanted: Mapping[str, str | None]) -> "Form":
        """The same with these values; None unticks a box. Raises KeyError for a field it lacks.

        A field that was not sent is sent now; the value of a tick box without one is `on`.
        """
        for name in wanted:
            if name not in self.offered:
                raise KeyError(name)
        kept = tuple(field for field in self.fields if field[0] not in wanted)
        new = tuple((name, value) for name, value in wanted.items() if value is not None)
        return Form(self.page, kept + new, self.offered)


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` with its blanks folded, `exact` as it is kept; `images`: the names of their files;
    `titles`: what is shown over them.

    `calls`: what pressing something in it would run; `links`: where its links lead. Texts are in
    the language of the server, the others are not. `placeholder`: the text only says that there is
    nothing to show. `boxes`: what the boxes in it would send if they were ticked.
    """

    text: str
    exact: str
    placeholder: bool
    images: tuple[str, ...]
    calls: tuple[str, ...]
    links: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()


class Page:
    """One page of the console, read."""

    def __init__(self, name: str, html: str) -> None:
        self._name = name
        try:
            root = lxml.html.document_fromstring(html)
        except ParserError:  # an empty page
            root = lxml.html.document_fromstring("<html></html>")
        self._root = cast(lxml.html.HtmlElement, root)  # what it makes, and its stubs do not know

    def forms(self) -> tuple[Form, ...]:
        return tuple(self._form(form) for form in self._root.forms)

    def form(self, holding: str) -> Form:
        """The first one that has a field of this name. Raises LookupError.

        In both releases there may be several on a page, and their order differs.
        """
        for form in self.forms():
            if holding in form.offered:
                return form
        raise LookupError(f"{self._name} has no form with {holding}")

    def rows(self, table: str) -> tuple[tuple[str, ...], ...]:
        """The cells of the first table of this class, without those of tables inside of it."""
        for found in self._root.find_class(table):
            return _rows(found)
        return ()

    def tables_in(self, box: str) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """The rows of the first table in each element of this class."""
        tables = (found.xpath(".//table")[:1] for found in self._root.find_class(box))
        return tuple(_rows(table) for first in tables for table in first)

    def rows_of(self, number: int) -> tuple[tuple[str, ...], ...]:
        """The rows of so many cells, in whatever table."""
        rows = (
            tuple(_text(cell) for cell in row if cell.tag == "td") for row in self._root.iter("tr")
        )
        return tuple(row for row in rows if len(row) == number)

    def ticks(self, name: str) -> frozenset[str]:
        """The values of the tick boxes of this name, ticked or not."""
        boxes = self._root.xpath("//input[@type='checkbox' and @name=$name]", name=name)
        return frozenset(box.get("value", "") for box in boxes)

    def choices(self, name: str) -> tuple[str, ...]:
        """The values one can choose from under this name: of a list, or of buttons."""
        options = self._root.xpath("//select[@name=$name]/option", name=name)
        radios = self._root.xpath("//input[@type='radio' and @name=$name]", name=name)
        return tuple(dict.fromkeys(one.get("value", "") for one in (*options, *radios)))

    def cells(self, calling: str) -> tuple[tuple[Cell, ...], ...]:
        """The rows with something in them that runs `calling`, a function of the page's script."""
        return self._rows_around("//*[contains(@onclick, $call)]", call=f"{calling}(")

    def linked(self, target: str) -> tuple[tuple[Cell, ...], ...]:
        """The rows with a link in them to this page of the console."""
        return self._rows_around("//a[starts-with(@href, $to)]", to=f"{target}?")

    def boxed(self, name: str) -> tuple[tuple[Cell, ...], ...]:
        """The rows with a box in them of this name."""
        return self._rows_around("//input[@type='checkbox' and @name=$name]", name=name)

    def _rows_around(self, path: str, **values: str) -> tuple[tuple[Cell, ...], ...]:
        marked = self._root.xpath(path, **values)
        rows = dict.fromkeys(next(one.iterancestors("tr"), None) for one in marked)
        return tuple(
            tuple(_cell(cell) for cell in row if cell.tag == "td")
            for row in rows
            if row is not None
        )

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What stands beside each label, as on the pages about one thing."""
        labels = self._root.xpath("//td[@class='c1'][following-sibling::td]")
        return tuple((_text(one), _text(one.getnext())) for one in labels)

    def area(self, id_: str) -> str:
        """What stands in the text area with this id; empty where there is none."""
        found = self._root.xpath("//textarea[@id=$id]", id=id_)
        return found[0].text or "" if found else ""

    @property
    def text(self) -> str:
        """All of it, without what its scripts say."""
        return " ".join(" ".join(self._root.xpath("//text()[not(ancestor::script)]")).split())

    @property
    def images(self) -> frozenset[str]:
        """The names of their files."""
        return frozenset(one.get("src", "").rpartition("/")[2] for one in self._root.iter("img"))

    @property
    def done(self) -> bool:
        """It says so. Not a proof: what was changed is to be read back."""
        return any(self._root.find_class(name) for name in DONE_BOXES)

    @property
    def refusal(self) -> str:
        """What its error boxes say, in the language of the server; empty where there are none."""
        boxes = [box for name in REFUSED_BOXES for box in self._root.find_class(name)]
        return " ".join(dict.fromkeys(text for box in boxes if (text := _text(box))))

    def _form(self, form: lxml.html.FormElement) -> Form:
        for area in form.iter("textarea"):  # HTML: a line break right behind the tag is none
            area.text = (area.text or "").removeprefix("\r").removeprefix("\n")
        fields = tuple((name, value) for name, value in form.form_values() if name != CSRF)
        offered = frozenset(element.name for element in form.inputs if element.name)
        target = urlsplit(form.get("action") or "").path or self._name
        return Form(target.rpartition("/")[2], fields, offered - {CSRF})


def _cell(cell: lxml.html.HtmlElement) -> Cell:
    """Where it holds a `span`, that is its text to the letter."""
    spans = cell.xpath(".//span")
    exact = spans[0].text_content() if spans else cell.text_content().strip()
    images = tuple(image.get("src", "").rpartition("/")[2] for image in cell.iter("img"))
    calls = tuple(call for one in cell.iter() if (call := one.get("onclick")))
    placeholder = bool(spans) and spans[0].get("class") == "hidden"
    links = tuple(link.get("href", "") for link in cell.iter("a"))
    titles = tuple(image.get("title", "") for image in cell.iter("img"))
    boxes = tuple(cell.xpath(".//input[@type='checkbox']/@value"))
    return Cell(_text(cell), exact, placeholder, images, calls, links, titles, boxes)


def _rows(table: lxml.html.HtmlElement) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(_text(cell) for cell in row if cell.tag in ("td", "th"))
        for row in table.xpath("./tr|./thead/tr|./tbody/tr")
    )


def _text(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())
