from hypothesis import given
from hypothesis import strategies as st

from setupwizard.model.secret import Secret
from setupwizard.openfire.verifier import prepared, scram_verifier, verifies

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)

# Both made by PostgreSQL 15: CREATE ROLE openfire PASSWORD 'pencil'.
FROM_SERVER = (
    "SCRAM-SHA-256$4096:UvE45pVgAeFYoez2OOyaNQ==$kzAUhRkSaakdCxAN2Mex6+5KDCvQE2cS0fHENhRqrJY=:"
    "p0uPUeBE1/OpE8JpqaDyj74gqrVkWVXOTrz6jtVdC9E="
)
MD5_FROM_SERVER = "md5941bd48bacf1aaefa76b086dbf99af42"


def test_a_verifier_of_postgresql_is_understood():
    assert verifies(FROM_SERVER, "openfire", Secret("pencil"))
    assert not verifies(FROM_SERVER, "openfire", Secret("Pencil"))


def test_an_md5_verifier_of_postgresql_is_understood():
    assert verifies(MD5_FROM_SERVER, "openfire", Secret("pencil"))
    assert not verifies(MD5_FROM_SERVER, "other", Secret("pencil"))


@given(TEXT)
def test_a_verifier_verifies_the_password_it_was_made_from(text):
    made = scram_verifier(Secret(text), iterations=1)
    assert verifies(made, "openfire", Secret(text))
    assert not verifies(made, "openfire", Secret(text + "x"))


def test_two_verifiers_of_one_password_differ():
    assert scram_verifier(Secret("pencil")) != scram_verifier(Secret("pencil"))


@given(st.one_of(st.text(), st.from_regex(r"\ASCRAM-SHA-256\$\d{1,8}:\S*\$\S*:\S*\Z")))
def test_foreign_text_verifies_nothing(text):
    assert not verifies(text, "openfire", Secret("pencil"))


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_are_hashed_as_they_are(text):
    assert prepared(text) == text.encode()


def test_letters_that_look_the_same_are_hashed_the_same():
    assert prepared("e\N{COMBINING ACUTE ACCENT}") == prepared("é")
    assert prepared("a\N{NO-BREAK SPACE}b") == b"a b"
    assert prepared("I\N{SOFT HYPHEN}X") == b"IX"  # RFC 4013, 3


def test_what_saslprep_refuses_is_hashed_as_it_is():
    mixed = "\N{ARABIC LETTER ALEF}1"
    assert prepared(mixed) == mixed.encode()
