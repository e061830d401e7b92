"""The console's way in, answer by answer."""

from tests.contract.console import Browser
from tests.contract.openfire import ADMIN_PASSWORD


def test_the_login_page_gives_a_session_and_a_token(browser):
    page = browser.ask("GET", "/login.jsp")
    assert page.status == 200
    assert page.cookies.keys() == {"JSESSIONID", "csrf"}
    assert all("Path=/" in line and "HttpOnly" in line for line in page.cookies.values())
    assert f'name="csrf" value="{browser.cookies["csrf"]}"' in page.html


def test_the_login_page_names_the_version(browser, server):
    assert server.version in browser.ask("GET", "/login.jsp").html


def test_the_administrator_is_sent_on_with_a_new_session(browser, server):
    browser.ask("GET", "/login.jsp")
    before = browser.cookies["JSESSIONID"]
    page = browser.login("admin", ADMIN_PASSWORD)
    assert page.status == 302
    assert page.location.endswith("/index.jsp")
    assert browser.cookies["JSESSIONID"] != before
    first = browser.ask("GET", "/index.jsp")
    assert first.status == 200
    assert f"Openfire {server.version}" in first.html


def test_the_password_everybody_knows_is_refused_on_the_same_page(browser):
    page = browser.login("admin", "admin")
    assert (page.status, page.location) == (200, "")
    assert "jive-error-text" in page.html
    assert 'name="loginForm"' in page.html
    assert browser.login("admin", ADMIN_PASSWORD).status == 302


def test_the_right_password_without_the_token_is_refused(browser):
    browser.ask("GET", "/login.jsp")
    fields = {"login": "true", "username": "admin", "password": ADMIN_PASSWORD}
    assert browser.ask("POST", "/login.jsp", csrf="another", **fields).status == 200
    assert browser.ask("GET", "/index.jsp").status == 302


def test_each_answer_brings_a_new_token(browser):
    browser.ask("GET", "/login.jsp")
    first = browser.cookies["csrf"]
    browser.ask("GET", "/login.jsp")
    assert browser.cookies["csrf"] != first


def test_a_stranger_is_sent_to_the_login_page(browser):
    page = browser.ask("GET", "/index.jsp")
    assert page.status == 302
    assert page.location.endswith("/login.jsp?url=%2Findex.jsp")


def test_the_secure_console_is_the_same_one(server):
    secure = Browser(server.host.address, 9091, tls=True)
    assert secure.login("admin", ADMIN_PASSWORD).status == 302
