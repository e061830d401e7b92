"""A capture as one page of HTML for a class: diagram, conversation, explanation.

Nothing in it comes from elsewhere, no script runs, and what people wrote stays covered unless it
is asked for. What is in a capture comes from strangers: all of it is escaped.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from setupwizard.capture.diagram import Column, columns, connections, svg
from setupwizard.capture.events import Event, Party
from setupwizard.capture.narration import clock, sentence
from setupwizard.capture.nodes import render
from setupwizard.texts.capture import EXPLANATIONS, REPORT
from setupwizard.texts.catalog import Catalog

_STYLE = """
body { font: 11pt/1.5 sans-serif; color: #1f2328; max-width: 60em; margin: 2em auto }
h1 { font-size: 18pt } h2 { font-size: 13pt; margin-top: 2em }
table { border-collapse: collapse; width: 100% }
td, th { text-align: left; vertical-align: top; padding: .3em .6em; border-bottom: 1px solid #ddd }
td.time { width: 16%; white-space: nowrap }
.time, .facts { color: #57606a; font-size: 9pt }
pre { font-size: 9pt; background: #f6f5f1; padding: .6em }
pre { overflow-wrap: anywhere; white-space: pre-wrap }
svg { width: 100%; height: auto } dt { font-weight: bold; margin-top: .6em } dd { margin: 0 }
@media print { body { margin: 0 } tr, svg { break-inside: avoid } }
"""


@dataclass(frozen=True, slots=True)
class Story:
    """What a report is made of: the events that were chosen, and who is who."""

    events: Sequence[Event]
    parties: Mapping[int, Party]

    def told(self, event: Event, words: Catalog) -> str:
        return sentence(event, words, self.parties.get(event.connection))


def picture(story: Story, words: Catalog) -> str:
    """The conversation as a diagram, in SVG; empty where nobody takes part."""
    who = columns(story.parties, connections(story.events))
    return svg(story.events, who, lambda event: story.told(event, words))


def html_report(
    story: Story, words: Catalog, *, reveal: bool = False, diagram: str | None = None
) -> str:
    """One whole document. `reveal` shows what people wrote; `diagram` stands for the picture."""
    title = escape(words.text("CaptureReport", REPORT["title"]))
    note = "revealed" if reveal else "covered"
    who = columns(story.parties, connections(story.events))
    return "".join(
        (
            f"<!DOCTYPE html>\n<html lang='{words.language}'><head><meta charset='utf-8'>",
            "<meta http-equiv='Content-Security-Policy' ",
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{title}</title><style>{_STYLE}</style></head><body><h1>{title}</h1>",
            _paragraph(words, note),
            picture(story, words) if diagram is None else diagram,
            _heading(words, "participants"),
            _participants(who),
            _heading(words, "conversation"),
            "<table width='100%'>",
            *(_row(story, event, words, reveal) for event in story.events),
            "</table>",
            _heading(words, "explanation"),
            _explanations(words),
            "</body></html>\n",
        )
    )


def _paragraph(words: Catalog, name: str) -> str:
    return f"<p>{escape(words.text('CaptureReport', REPORT[name]))}</p>"


def _heading(words: Catalog, name: str) -> str:
    return f"<h2>{escape(words.text('CaptureReport', REPORT[name]))}</h2>"


def _participants(who: Sequence[Column]) -> str:
    rows = (f"<tr><td>{escape(one.name)}</td><td>{escape(one.place)}</td></tr>" for one in who)
    return f"<table>{''.join(rows)}</table>"


def _row(story: Story, event: Event, words: Catalog, reveal: bool) -> str:
    xml = "\n".join(render(event.stanza, reveal=reveal)) if event.stanza else ""
    facts = words.text(
        "CaptureReport",
        REPORT["facts"],
        {
            "number": str(event.tcp.number),
            "source": str(event.tcp.source),
            "target": str(event.tcp.target),
            "flags": event.tcp.flags,
            "size": str(event.tcp.size),
        },
    )
    return (
        f"<tr><td class='time' width='16%'>{escape(clock(event.time, words))}</td>"
        f"<td>{escape(story.told(event, words))}<br><span class='facts'>{escape(facts)}</span>"
        f"{f'<pre>{escape(xml)}</pre>' if xml else ''}</td></tr>"
    )


def _explanations(words: Catalog) -> str:
    told = (
        f"<dt>{escape(term)}</dt><dd>{escape(words.text('CaptureReport', text))}</dd>"
        for term, text in EXPLANATIONS.items()
    )
    return f"<dl>{''.join(told)}</dl>"
