import pytest

from setupwizard.model.fields import ldap_filter
from setupwizard.model.ldap_filter import (
    classes_of,
    never_of,
    of_classes,
    people_filter,
    shuts_out,
    within,
)

PEOPLE, TEACHERS, OTHERS = (
    "ou=people,dc=example,dc=org",
    "ou=teachers,ou=people,dc=example,dc=org",
    "ou=Años (viejos),dc=example,dc=org",
)


def test_one_class_is_asked_for_as_such_and_several_as_any_of_them():
    assert of_classes(["inetOrgPerson"]) == "(objectClass=inetOrgPerson)"
    assert of_classes(["a", "b"]) == "(|(objectClass=a)(objectClass=b))"


def test_places_do_not_matter_while_all_are_wanted():
    assert people_filter(["person"], [], [PEOPLE, OTHERS], []) == "(objectClass=person)"


def test_only_the_ticked_places_are_searched():
    assert people_filter(["person"], [], [PEOPLE], [OTHERS]) == (
        "(&(objectClass=person)(ou:dn:=people))"
    )


def test_a_place_inside_a_ticked_one_is_left_out_by_name():
    made = people_filter(["person"], [], [PEOPLE], [TEACHERS])
    assert made == "(&(objectClass=person)(&(ou:dn:=people)(!(ou:dn:=teachers))))"


@pytest.mark.parametrize("wanted", [[OTHERS], [r"ou=A\, B,dc=example", r"ou=A\C3\B1os,dc=example"]])
def test_whatever_a_place_is_called_the_filter_stays_whole(wanted):
    assert ldap_filter(people_filter(["person"], [], wanted, [PEOPLE]))


def test_letters_of_a_name_mean_only_themselves():
    assert "(ou:dn:=Años \\28viejos\\29)" in people_filter(["person"], [], [OTHERS], [PEOPLE])
    assert "(ou:dn:=Años)" in people_filter(["person"], [], [r"ou=A\C3\B1os,dc=example"], [PEOPLE])


def test_what_was_ticked_can_be_read_out_of_the_filter_again():
    made = people_filter(["a", "b"], [], [PEOPLE], [TEACHERS, OTHERS])
    everywhere = [PEOPLE, TEACHERS, OTHERS]
    assert classes_of(made) == ("a", "b")
    assert [shuts_out(made, place, everywhere) for place in everywhere] == [False, True, True]
    assert not any(shuts_out("(objectClass=a)", place, everywhere) for place in everywhere)


def test_a_place_is_within_another_by_its_name_whatever_case_and_blanks():
    assert within("dc=example, DC=org", PEOPLE)
    assert within(PEOPLE, PEOPLE)
    assert not within(PEOPLE, "ou=morepeople,dc=example,dc=org")


def test_what_is_never_meant_stays_shut_out():
    written = "(&(objectClass=user)(!(objectClass=computer)))"
    assert classes_of(written) == ("user",)
    assert people_filter(["user"], never_of(written), [], []) == written


def test_letters_openfire_would_trip_over_are_written_in_another_way():
    assert not set("'{}") & set(of_classes(["l'hora {0}"]))
