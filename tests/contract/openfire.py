"""An Openfire started plainly on a test host, by java and without any code of the product."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.contract.xmpp import Client
from tests.system.lab import LabHost, wait_until

HOME = "/opt/openfire"
UNIT = "openfire-contract"
DOMAIN = "chat.example.org"
DATABASE_PASSWORD = "db-Secret-7"
KEY = "a key of ours"
ADMIN_PASSWORD = "admin-Secret-9"
EMBEDDED = "org.jivesoftware.database.EmbeddedConnectionProvider"
START = 120.0
"""Seconds a real Openfire may take to be there on a busy machine; it needs 9-22."""

AUTOSETUP = """<?xml version="1.0" encoding="UTF-8"?>
<jive>
  {before}
  <autosetup>
    <run>true</run>
    {locale}
    <xmpp><domain>{domain}</domain><fqdn>host.example.org</fqdn></xmpp>
    <encryption><algorithm>{algorithm}</algorithm><key>{key}</key></encryption>
    <database>{database}</database>
    {admin}
    <authprovider><mode>{people}</mode></authprovider>
  </autosetup>
</jive>
"""

ADMIN = "<admin><email>admin@example.org</email><password>{}</password></admin>"
STANDARD = """<mode>standard</mode><defaultProvider>
  <driver>org.postgresql.Driver</driver><serverURL>{url}</serverURL>
  <username>openfire</username><password>{password}</password>
</defaultProvider>"""


@dataclass
class Openfire:
    """One home in /opt/openfire of a host, and the process that runs it."""

    host: LabHost
    version: str
    admin_password: str = ADMIN_PASSWORD

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def unpack(self, tarball: Path) -> None:
        opt = self.host.path("/opt")
        shutil.rmtree(opt / "openfire", ignore_errors=True)
        subprocess.run(["tar", "-xzf", str(tarball), "-C", str(opt)], check=True)
        self.host.run_root(["useradd", "-r", "-M", "-s", "/bin/false", "openfire"], check=False)
        self.host.run_root(["mkdir", "-p", f"{HOME}/logs"])
        self.own()

    def own(self) -> None:
        self.host.run_root(["chown", "-R", "openfire:openfire", HOME])

    def configure(
        self,
        *,
        embedded: bool = False,
        url: str = "jdbc:postgresql://127.0.0.1:5432/openfire",
        before: str = "",
        locale: str = "<locale>en</locale>",
        algorithm: str = "AES",
        key: str = KEY,
        people: str = "default",
    ) -> None:
        """Write an autosetup; `before` is XML put in front of it, `people` "default" or "ldap"."""
        standard = STANDARD.format(url=url, password=escape(DATABASE_PASSWORD))
        if embedded:
            before += f"<connectionProvider><className>{EMBEDDED}</className></connectionProvider>"
        text = AUTOSETUP.format(
            before=before,
            locale=locale,
            domain=DOMAIN,
            algorithm=algorithm,
            key=escape(key),
            database="<mode>embedded</mode>" if embedded else standard,
            admin=ADMIN.format(escape(self.admin_password)) if people == "default" else "",
            people=people,
        )
        self.host.write(f"{HOME}/conf/openfire.xml", text)

    def list_secrets(self, *names: str) -> None:
        """Name properties in security.xml, while nothing runs."""
        path = f"{HOME}/conf/security.xml"
        listed = "".join(f"<name>{name}</name>" for name in names)
        text = self.host.read(path).replace("</property>", f"{listed}</property>")
        self.host.write(path, text)

    def make_database(self) -> None:
        self.host.run_root(["systemctl", "start", "postgresql@15-main"], check=False)
        ready = ["runuser", "-u", "postgres", "--", "pg_isready", "-q"]
        assert wait_until(lambda: self.host.run_root(ready, check=False).returncode == 0)
        self.host.sql(f"CREATE ROLE openfire LOGIN PASSWORD '{DATABASE_PASSWORD}'")
        self.host.sql("CREATE DATABASE openfire OWNER openfire TEMPLATE template0 ENCODING 'UTF8'")

    def start(self) -> None:
        java = ["java", "-server", f"-DopenfireHome={HOME}", f"-Dopenfire.lib.dir={HOME}/lib"]
        java.append(f"-Dlog4j.configurationFile={HOME}/lib/log4j2.xml")
        java += ["-Dlog4j2.formatMsgNoLookups=true", "-jar", f"{HOME}/lib/startup.jar"]
        how = ["--quiet", "--collect", f"--unit={UNIT}", "-p", "User=openfire"]
        how += ["-p", f"WorkingDirectory={HOME}", "-p", "SuccessExitStatus=143"]
        self.host.run_root(["systemd-run", *how, *java])

    def stop(self) -> None:
        self.host.run_root(["systemctl", "stop", UNIT], check=False)

    def running(self) -> bool:
        return self.host.run_root(["systemctl", "is-active", UNIT], check=False).returncode == 0

    def ports(self) -> dict[int, set[str]]:
        """Port -> addresses it listens on, of the Java process alone."""
        shown = self.host.run_root(["ss", "-Hltnp"]).stdout
        found: dict[int, set[str]] = {}
        for line in shown.splitlines():
            if '"java"' in line:
                address, _, port = line.split()[3].rpartition(":")
                found.setdefault(int(port), set()).add(address.removeprefix("[::ffff:").strip("[]"))
        return found

    def wait_for(self, *ports: int, seconds: float = START) -> None:
        assert wait_until(lambda: set(ports) <= set(self.ports()), seconds, 0.3), self.story()

    def logs(self) -> str:
        """Every log of Openfire, as it is written."""
        files = self.host.run_root(["sh", "-c", f"cat {HOME}/logs/*.log"], check=False)
        return files.stdout

    def story(self) -> str:
        return f"ports {self.ports()}\n{self.journal()[-3000:]}\n{self.logs()[-3000:]}"

    def journal(self) -> str:
        return self.host.journal(UNIT)

    def xml(self, name: str = "openfire") -> ElementTree.Element:
        return ElementTree.fromstring(self.host.read(f"{HOME}/conf/{name}.xml"))

    def sql(self, statement: str) -> list[list[str]]:
        shown = self.host.sql(statement, "openfire")
        return [line.split("|") for line in shown.splitlines()]

    def client(self, port: int = 5222, **how: object) -> Client:
        return Client(self.host.address, port, **{"domain": DOMAIN} | how)
