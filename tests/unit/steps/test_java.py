import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.openfire.java import JavaChoice
from setupwizard.steps.java import JavaInstalled, run_once
from tests.unit.steps.bench import Bench

HOME = "/usr/lib/jvm/java-17-openjdk-amd64"
RUN = f"{HOME}/bin/java -Xmx512m -version"
SPOILT = {
    "Error occurred during initialization of VM\n"
    "Could not reserve enough space for 524288KB object heap\n": (
        Code.OPENFIRE_MEMORY,
        {"memory": "512"},
    ),
    f"env: '{HOME}/bin/java': Exec format error\n": (Code.JAVA_BROKEN, {"home": HOME}),
    f"{HOME}/bin/java: error while loading shared libraries: libjli.so: cannot open shared "
    "object file: No such file or directory\n": (Code.JAVA_BROKEN, {"home": HOME}),
}


@pytest.fixture
def bench():
    return Bench()


@pytest.mark.parametrize(("err", "told"), SPOILT.items())
def test_a_java_that_cannot_be_run_is_objected_to(bench, err, told):
    bench.host.on(RUN, status=1, err=err)
    with pytest.raises(SetupError) as caught:
        run_once(bench.host, HOME, 512)
    assert (caught.value.problem.code, caught.value.problem.params) == told
    assert caught.value.problem.detail == err


def test_a_java_that_was_installed_just_now_is_run_once(bench):
    bench.host.on("find /proc")
    bench.host.on("cat /proc/locks")
    bench.host.on(RUN, status=1, err="Exec format error")
    bench.ends("apt-get")
    with pytest.raises(SetupError) as caught:
        JavaInstalled(JavaChoice("openjdk-17-jre-headless", HOME), 512).apply(bench.work)
    assert caught.value.problem.code is Code.JAVA_BROKEN
