"""Forms as a browser would send them. The pages are of our own writing."""

import pytest

from setupwizard.channels.forms import Page

FORM = """<html><body>
<form action="search.jsp"><input name="search"></form>
<form action="/settings.jsp?save" method="get">
  <input type="hidden" name="csrf" value="theirs">
  <input name="port" value="5222">
  <input name="gone" value="x" disabled>
  <input type="checkbox" name="plain"><input type="checkbox" name="tls" checked>
  <input type="radio" name="policy" value="optional">
  <input type="radio" name="policy" value="required" checked>
  <select name="size"><option value="25">25</option><option value="50">50</option></select>
  <select name="zone"><option value="a">A</option><option value="b" selected>B</option></select>
  <select name="many" multiple><option value="1" selected>1<option value="2" selected>2</select>
  <textarea name="text">
first
second</textarea>
  <input type="submit" name="save" value="Save"><button name="reset">Reset</button>
</form></body></html>"""


def settings():
    return Page("settings.jsp", FORM).form(holding="port")


def test_a_form_is_sent_as_a_browser_would_send_it():
    form = settings()
    assert form.page == "settings.jsp"
    assert form.fields == (
        ("port", "5222"),
        ("tls", "on"),
        ("policy", "required"),
        ("size", "25"),
        ("zone", "b"),
        ("many", "1"),
        ("many", "2"),
        ("text", "first\nsecond"),
    )


def test_what_is_wanted_is_changed_and_everything_else_travels_along():
    fields = dict(settings().with_changes({"plain": "on", "tls": None, "save": "Save"}).fields)
    assert (fields["plain"], fields["save"], fields["policy"]) == ("on", "Save", "required")
    assert "tls" not in fields


def test_a_field_the_form_lacks_is_never_sent():
    with pytest.raises(KeyError):
        settings().with_changes({"prot": "5222"})


def test_a_form_is_found_by_a_field_it_holds():
    page = Page("settings.jsp", FORM)
    assert [form.page for form in page.forms()] == ["search.jsp", "settings.jsp"]
    with pytest.raises(LookupError):
        page.form(holding="nothing")


def test_a_form_without_an_address_is_sent_to_its_own_page():
    assert Page("x.jsp", "<form><input name=a></form>").form("a").page == "x.jsp"


def test_the_rows_of_a_table_are_told_without_those_of_tables_in_it():
    page = Page("x.jsp", """<table class="info-table">
        <thead><tr><th colspan=2>Head</th></tr></thead><tbody><tr><td>A:</td><td>1
          <table><tr><td>inner</td></tr></table></td></tr></tbody></table>""")  # fmt: skip
    assert page.rows("info-table") == (("Head",), ("A:", "1 inner"))
    assert page.rows("other") == ()


@pytest.mark.parametrize(
    ("html", "done", "refusal"),
    [
        ("<div class='jive-success'>Saved</div>", True, ""),
        ("<div class='success'>Saved</div>", True, ""),
        ("<div class='jive-error'><p>Not a number</p></div>", False, "Not a number"),
        ("<td class='jive-error-text'>Taken</td>", False, "Taken"),
        ("<p>Neither</p>", False, ""),
        ("", False, ""),
    ],
)
def test_a_page_may_say_whether_it_was_done(html, done, refusal):
    page = Page("x.jsp", html)
    assert (page.done, page.refusal) == (done, refusal)
