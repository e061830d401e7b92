import pytest

from setupwizard.model.facts import Java
from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.java import PACKAGED, java_for

JAVA_8 = Java("/usr/lib/jvm/java-8-openjdk-amd64", 8)
JAVA_17 = Java("/usr/lib/jvm/java-17-openjdk-amd64", 17)
JAVA_21 = Java("/opt/jdk-21", 21)


@pytest.mark.parametrize(
    ("version", "system", "release", "package"),
    [
        ("5.1.1", "debian", "11", "openjdk-17-jre-headless"),
        ("5.1.1", "debian", "12", "openjdk-17-jre-headless"),
        ("5.1.1", "debian", "13", "openjdk-21-jre-headless"),
        ("5.1.1", "ubuntu", "20.04", "openjdk-17-jre-headless"),
        ("5.1.1", "ubuntu", "22.04", "openjdk-17-jre-headless"),
        ("5.1.1", "ubuntu", "24.04", "openjdk-21-jre-headless"),
        ("4.6.2", "debian", "11", "openjdk-11-jre-headless"),
        ("4.6.2", "debian", "12", "openjdk-17-jre-headless"),
        ("4.6.2", "ubuntu", "20.04", "openjdk-11-jre-headless"),
        ("4.6.2", "ubuntu", "24.04", "openjdk-11-jre-headless"),
    ],
)
def test_each_system_has_a_package_that_suits(version, system, release, package):
    assert java_for(version, system, release, "amd64", ()).package == package


def test_the_home_is_the_one_of_the_architecture():
    choice = java_for("5.1.1", "debian", "12", "arm64", ())
    assert choice.home == "/usr/lib/jvm/java-17-openjdk-arm64"


def test_a_system_without_a_suitable_java_is_refused_with_what_is_needed():
    with pytest.raises(SetupError) as caught:
        java_for("4.6.2", "debian", "13", "amd64", (JAVA_21,))
    problem = caught.value.problem
    assert (problem.code, problem.params["needed"]) == (Code.JAVA_NOT_AVAILABLE, "8–17")


def test_an_installed_java_that_suits_is_used_instead_of_a_second_one():
    choice = java_for("5.1.1", "debian", "12", "amd64", (JAVA_8, JAVA_21))
    assert (choice.package, choice.home) == ("", JAVA_21.home)


def test_an_installed_java_that_is_too_old_does_not_count():
    choice = java_for("5.1.1", "debian", "12", "amd64", (JAVA_8,))
    assert choice.package == "openjdk-17-jre-headless"


def test_a_second_java_does_not_move_an_openfire_that_runs_on_the_first():
    assert java_for("5.1.1", "debian", "12", "amd64", (JAVA_17, JAVA_21)).home == JAVA_17.home


@pytest.mark.parametrize(("system", "release"), PACKAGED)
@pytest.mark.parametrize("version", ["4.6.2", "5.1.1"])
def test_what_was_installed_for_a_version_is_what_the_next_run_finds(version, system, release):
    try:
        first = java_for(version, system, release, "amd64", ())
    except SetupError:
        return
    found = Java(first.home, int(first.package.split("-")[1]))
    assert java_for(version, system, release, "amd64", (found,)).home == first.home
