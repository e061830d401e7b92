"""Newer versions are told of, quietly: whatever goes wrong, nobody is bothered."""

import http.server
import json
import threading
import tomllib
from pathlib import Path

import pytest

from setupwizard.engine.updates import Update, newer
from setupwizard.model.application import HOME

PAGE = "https://github.com/somebody/setup"
LATEST = "/somebody/setup/releases/latest"
ROOT = Path(__file__).resolve().parents[2]


class _Published(http.server.BaseHTTPRequestHandler):
    answers: dict[str, tuple[int, bytes]]
    asked: list[str]

    def do_GET(self):
        self.asked.append(self.path)
        status, body = self.answers.get(self.path, (404, b"{}"))
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nobody reads it."""


@pytest.fixture
def published():
    """What GitHub would say; `published.api` is where."""
    handler = type("Published", (_Published,), {"answers": {}, "asked": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        handler.api = f"http://127.0.0.1:{web.server_port}"
        yield handler
        web.shutdown()


def say(published, tag, page=f"{PAGE}/releases/tag/x", status=200):
    body = json.dumps({"tag_name": tag, "html_url": page}).encode()
    published.answers[LATEST] = (status, body)


def test_a_newer_version_is_told_with_its_page(published):
    say(published, "v0.10.0")
    assert newer(PAGE, "0.9.1", published.api) == Update("0.10.0", f"{PAGE}/releases/tag/x")
    assert published.asked == [LATEST]


@pytest.mark.parametrize("tag", ["v0.9.1", "0.9", "0.8.12", "nightly", ""])
def test_the_same_or_an_older_one_or_no_version_at_all_is_not(published, tag):
    say(published, tag)
    assert newer(PAGE, "0.9.1", published.api) is None


def test_a_page_elsewhere_is_not_shown(published):
    say(published, "9.0", page="https://example.org/setup.exe")
    assert newer(PAGE, "0.9.1", published.api) is None


def test_a_page_of_a_project_with_a_longer_name_is_not_ours(published):
    say(published, "9.0", page=f"{PAGE}-evil/releases/tag/9.0")
    assert newer(PAGE, "0.9.1", published.api) is None


def test_nothing_published_yet_is_no_fault(published):
    assert newer(PAGE, "0.9.1", published.api) is None


@pytest.mark.parametrize(("status", "body"), [(500, b"{}"), (200, b"no JSON"), (200, b"[]")])
def test_what_makes_no_sense_is_passed_over(published, status, body):
    published.answers[LATEST] = (status, body)
    assert newer(PAGE, "0.9.1", published.api) is None


def test_where_nobody_answers_nothing_is_said():
    assert newer(PAGE, "0.9.1", "http://127.0.0.1:9") is None


def test_the_page_is_the_projects():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project.get("urls", {}).get("Homepage", "") == HOME
