import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.releases import (
    _archives,
    find_release,
    lets_strangers_in,
    list_releases,
    warnings,
)
from tests.unit.openfire.web import Pages, serve

SHA = "a" * 64
LIST = "/releases?per_page=100&page="
NAMES = st.sampled_from(["assets", "name", "size", "digest", "draft"]) | st.text()
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda part: st.lists(part) | st.dictionaries(NAMES, part),
)


def asset(version, **fields):
    name = f"openfire_{version.replace('.', '_')}.tar.gz"
    url = f"https://example.org/{name}"
    whole = {"name": name, "browser_download_url": url, "size": 81, "digest": f"sha256:{SHA}"}
    return whole | fields


def entry(version, **fields):
    rpm = asset(version, name=f"openfire-{version}-1.noarch.rpm")
    return {"tag_name": f"v{version}", "draft": False, "assets": [rpm, asset(version, **fields)]}


def page(*entries):
    return 200, json.dumps(entries).encode()


def test_archives_are_listed_newest_first():
    with serve(Pages({f"{LIST}1": page(entry("4.9.2"), entry("5.1.1"), entry("4.10.0"))})) as web:
        found = list_releases(f"{web}/releases")
    assert [release.version for release in found] == ["5.1.1", "4.10.0", "4.9.2"]
    assert found[0].name == "openfire_5_1_1.tar.gz"
    assert (found[0].sha256, found[0].size) == (SHA, 81)


def test_a_long_list_is_followed_to_its_end():
    first = [entry(f"4.{n}.0") for n in range(100)]
    pages = Pages({f"{LIST}1": page(*first), f"{LIST}2": page(entry("5.0.0"))})
    with serve(pages) as web:
        found = list_releases(f"{web}/releases")
    assert len(found) == 101
    assert found[0].version == "5.0.0"


def test_what_has_another_shape_is_passed_over():
    odd = [
        None,
        7,
        {},
        {"assets": "none"},
        {"assets": [None, {"name": 3}]},
        entry("4.0.0") | {"draft": True},
        entry("4.0.1", size="big"),
        entry("4.0.2", size=0),
        entry("4.0.3", name="openfire_4_0_3beta.tar.gz"),
    ]
    with serve(Pages({f"{LIST}1": page(*odd, entry("5.1.1"))})) as web:
        assert [release.version for release in list_releases(f"{web}/releases")] == ["5.1.1"]


@given(ANY_JSON)
def test_no_answer_at_all_breaks_the_reader(answer):
    assert _archives(answer) == []


def test_one_release_is_found_by_its_version():
    pages = Pages({"/releases/tags/v5.1.1": (200, json.dumps(entry("5.1.1")).encode())})
    with serve(pages) as web:
        assert find_release("5.1.1", f"{web}/releases").sha256 == SHA
        with pytest.raises(SetupError) as caught:
            find_release("9.9.9", f"{web}/releases")
    assert caught.value.problem.code is Code.RELEASE_UNKNOWN


@pytest.mark.parametrize("digest", [None, "", "md5:123", "sha256:short"])
def test_an_archive_nobody_vouches_for_is_refused(digest):
    body = json.dumps(entry("4.6.2", digest=digest)).encode()
    pages = Pages({"/releases/tags/v4.6.2": (200, body)})
    with serve(pages) as web, pytest.raises(SetupError) as caught:
        find_release("4.6.2", f"{web}/releases")
    assert caught.value.problem.code is Code.RELEASE_WITHOUT_DIGEST


@pytest.mark.parametrize(
    "answer", [(500, b""), (403, b'{"message": "rate limit"}'), (200, b"<html>"), (200, b"{}")]
)
def test_an_answer_that_is_no_list_means_the_list_cannot_be_reached(answer):
    with serve(Pages({f"{LIST}1": answer})) as web, pytest.raises(SetupError) as caught:
        list_releases(f"{web}/releases")
    assert caught.value.problem.code is Code.RELEASES_UNREACHABLE


def test_nobody_there_means_the_list_cannot_be_reached():
    with serve(Pages()) as web:
        pass
    with pytest.raises(SetupError) as caught:
        find_release("5.1.1", f"{web}/releases")
    assert caught.value.problem.code is Code.RELEASES_UNREACHABLE


@pytest.mark.parametrize("version", ["3.10.0", "4.5.1", "4.6.7", "4.7.0", "4.7.4"])
def test_a_console_that_lets_strangers_in_is_known_by_its_version(version):
    assert lets_strangers_in(version)


@pytest.mark.parametrize("version", ["3.9.3", "4.6.8", "4.7.5", "4.7.5-beta", "4.8.0", "5.1.1", ""])
def test_a_console_without_that_hole_is_not_accused(version):
    assert not lets_strangers_in(version)


@pytest.mark.parametrize(
    ("version", "codes"),
    [
        ("4.6.2", ["warning-console-bypass", "warning-log4shell"]),
        ("4.6.7", ["warning-console-bypass"]),
        ("4.6.8", []),
        ("4.7.4", ["warning-console-bypass"]),
        ("4.7.5", []),
        ("5.1.1", []),
    ],
)
def test_old_versions_come_with_their_warnings(version, codes):
    assert [note.code for note in warnings(version)] == codes
