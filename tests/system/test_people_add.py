"""`people add` on a finished server: made once, read back, proven, resumed, no password seen."""

import asyncio
import csv
import stat
import threading

import pytest

from setupwizard.engine.environment import real_environment
from setupwizard.model.secret import Secret
from setupwizard.proof.account import Account
from setupwizard.proof.stream import look
from tests.system.lab import wait_until
from tests.system.program import Program, kill
from tests.system.test_canary import SEARCHED
from tests.system.test_proof import lock

pytestmark = [pytest.mark.system, pytest.mark.openfire]

PEOPLE = """usuario;nombre;apellidos;correo;contraseña;grupos
ppalotes;Perico;Palotes;perico@x.example;Canary-of-perico-1;profesorado
mgurrero;María;Gurrero;;;profesorado|administración
ñusta;;;;;
"""
GOOD = PEOPLE.replace("ñusta;;;;;", "luis;;;;;")


class Server:
    """One that is set up, with the folder of the person who looks after it."""

    def __init__(self, program, host, folder):
        self.program, self.host, self.folder = program, host, folder
        self.passwords = folder / "passwords.csv"

    def write(self, text, name="people.csv"):
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def crowd(self, name, count=200):
        rows = (f"{name}{i},Persona {i},{name}{i}@x.example\n" for i in range(count))
        return self.write("user,name,email\n" + "".join(rows), f"{name}.csv")

    def add(self, people, **how):
        file = ["--passwords-file", str(self.passwords)]
        return self.program.run("people add", str(people), *file, **how)

    def made(self, ended):
        said = [one for one in ended.events if one["event"] == "step-said"]
        return [
            one["note"]["params"]["user"] for one in said if one["note"]["code"] == "account-made"
        ]

    def known(self):
        """What the file of passwords says: user and password."""
        with self.passwords.open(encoding="utf-8-sig", newline="") as file:
            return {
                row["usuario"]: row["contraseña"] for row in csv.DictReader(file, delimiter=";")
            }


@pytest.fixture
def server(lab, tmp_path, tarball, openfire_version, request):
    host = lab("full", wait=True)
    program = Program.on(
        host, tmp_path, tarball, openfire_version, datasource={"kind": request.param}
    )
    applied = program.run()
    assert applied.status == 0, (applied.problem, applied.err)
    return Server(program, host, tmp_path)


def writes(server, users):
    """The first of these users, given with their passwords, writes to the second one."""
    domain = server.program.answers.server.domain
    environment = real_environment(server.folder / "known_hosts")
    transport = environment.connect(
        server.host.answers(), server.host.secrets(), lambda key: True, threading.Event()
    )

    async def talk(inside):
        seen = await look(inside, domain, tls_required=True)
        one, other = (
            Account(user, domain, Secret(password), seen.certificate, inside)
            for user, password in users.items()
        )
        async with one, other:
            await other.appear()
            return await one.write(other)

    try:
        with transport.tunnel("127.0.0.1", 5222) as inside:
            return asyncio.run(talk(inside))
    finally:
        transport.close()


@pytest.mark.parametrize("server", ["postgresql"], indirect=True)
def test_people_get_accounts_once_and_can_write_to_each_other(server):
    refused = server.add(server.write(PEOPLE))
    assert [line["line"] for line in refused.events[-1]["lines"]] == [4]
    unnamed = server.program.run("people add", str(server.write(GOOD)))
    assert unnamed.problem["code"] == "passwords-file-needed"

    added = server.add(server.write(GOOD))
    assert (added.status, added.outcome) == (0, "changed"), added.problem
    assert server.made(added) == ["ppalotes", "mgurrero", "luis"]
    assert added.proof() == ["account-logged-in"]
    assert stat.S_IMODE(server.passwords.stat().st_mode) == 0o600
    known = server.known()
    assert set(known) == {"mgurrero", "luis"}
    assert writes(server, {"ppalotes": "Canary-of-perico-1", "mgurrero": known["mgurrero"]})

    second = server.add(server.folder / "people.csv")
    assert (second.status, second.outcome) == (0, "unchanged"), second.problem
    assert server.known() == known

    other = server.add(server.write("user,name\nnew,New\nluis,Somebody Else\n", "other.csv"))
    assert other.problem["code"] == "accounts-taken"
    assert other.problem["params"] == {"users": "luis", "count": "1"}
    third = server.add(server.write("user,name\nnew,New\n", "other.csv"))
    assert server.made(third) == ["new"]

    told = "".join(str(one.events) + one.err for one in (added, second, third))
    logged = "".join(path.read_text("utf-8") for path in server.folder.rglob("*.log"))
    secrets = [*server.known().values(), "Canary-of-perico-1"]
    assert "account-made" in logged
    assert [one for one in secrets if one in told + logged + server.host.journal()] == []
    found = server.host.run_root(
        ["grep", "-raFl", "-f", "-", *SEARCHED], stdin="\n".join(secrets), check=False
    )
    assert found.stdout == ""

    assert server.program.run("verify").status == 0


def told_of(number):
    def fits(event):
        return (
            event["event"] == "step-said"
            and event["note"]["code"] == "account-made"
            and event["note"]["params"]["user"].endswith(f"-{number}")
        )

    return fits


@pytest.mark.any_openfire
@pytest.mark.parametrize("server", ["embedded"], indirect=True)
def test_what_is_broken_off_goes_on_with_the_next_run_and_a_locked_console_is_no_obstacle(server):
    host = server.host
    restart = ["systemctl", "restart", "openfire"]
    troubles = {
        "link": (lambda _process: host.kill_ssh(), "host-lost"),
        "openfire": (lambda _process: host.run_root(restart), "accounts-closed"),
        "killed": (kill, None),
    }
    for name, (trouble, code) in troubles.items():
        people = server.crowd(f"{name}-")
        broken = server.add(people, at=told_of(50), then=trouble)
        assert broken.problem.get("code") == code, broken.problem
        assert wait_until(lambda: host.run_root(["ss", "-Hltn", "sport = 5222"]).stdout, 120)
        rest = server.add(people)
        assert (rest.status, rest.outcome) == (0, "changed"), rest.problem
        assert 0 < len(server.made(rest)) < 200
        known = server.known()
        assert len([user for user in known if user.startswith(name)]) == 200
        assert writes(server, {user: known[user] for user in (f"{name}-0", f"{name}-199")})
        assert server.add(people).outcome == "unchanged"

    lock(host)
    ordinary = server.write("user,name,password\nana,Ana,Ordinary-1\n")
    assert server.add(ordinary).outcome == "changed"
    server.program.secrets["admin_password"] = "Another-password-1"
    server.program.write()
    refused = server.add(ordinary)
    assert refused.problem["code"] == "accounts-admin-refused"
    assert not refused.said("step-started")
