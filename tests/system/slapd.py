"""Real OpenLDAP servers on a test host, as many as a test needs, each with its own settings."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from setupwizard.model.ldap_answers import LdapAnswers
from tests.system.lab import LabHost, wait_until

SUFFIX = "dc=corp,dc=example"
ADMIN, ADMIN_PASSWORD = f"cn=admin,{SUFFIX}", "Contraseña & larga"
READER, READER_PASSWORD = f"cn=openfire,ou=services,{SUFFIX}", "léela: {todo}"
FOLDER = "/var/lib/ldap/tests"

GLOBAL = """
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/nis.schema
include /etc/ldap/schema/inetorgperson.schema
include /etc/ldap/schema/msuser.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
argsfile {folder}/slapd.args
"""
DATABASE = """
database mdb
suffix "{suffix}"
rootdn "cn=admin,{suffix}"
rootpw "{password}"
directory {folder}/data
maxsize 268435456
index objectClass,uid,cn,mail,member,memberUid eq
"""

BASE = f"""
dn: {SUFFIX}
objectClass: organization
objectClass: dcObject
o: Corp
dc: corp

dn: ou=services,{SUFFIX}
objectClass: organizationalUnit
ou: services

dn: {READER}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: openfire
userPassword: {READER_PASSWORD}
"""


def unit(dn):
    name = dn.split(",")[0].split("=")[1]
    return f"\ndn: {dn}\nobjectClass: organizationalUnit\nou: {name}\n"


def person(uid, place, name="", password="", more=""):
    """An inetOrgPerson; its password is `pw-UID` unless another is given."""
    name, password = name or uid.title(), password or f"pw-{uid}"
    return (
        f"\ndn: uid={uid},{place}\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: {name}\n"
        f"sn: {name.split()[-1]}\nmail: {uid}@corp.example\nuserPassword: {password}\n"
        f"{more}"
    )


def crowd(count, place):
    """People u00001, u00002, …"""
    numbers = [f"{number:05d}" for number in range(1, count + 1)]
    return "".join(person(f"u{number}", place, f"Persona {number}") for number in numbers)


@dataclass
class Slapd:
    """One server. `tls` names the certificate it shows, made by `certificate`; "" for none."""

    host: LabHost
    name: str
    port: int
    ldif: str = BASE
    settings: str = ""
    limits: str = ""
    tls: str = ""
    suffix: str = SUFFIX
    tls_port: int = field(init=False)

    def __post_init__(self):
        self.tls_port = self.port + 10000 if self.tls else 0

    @property
    def folder(self):
        return f"{FOLDER}/{self.name}"

    def start(self):
        self.host.run_root(["mkdir", "-p", f"{self.folder}/data"])
        named = {"folder": self.folder, "suffix": self.suffix, "password": ADMIN_PASSWORD}
        parts = [GLOBAL.format(**named)]
        if self.tls:
            parts.append(
                f"TLSCertificateFile {FOLDER}/{self.tls}.pem\n"
                f"TLSCertificateKeyFile {FOLDER}/{self.tls}.key\n"
            )
        parts += [self.settings, DATABASE.format(**named), self.limits]
        self.host.write(f"{self.folder}/slapd.conf", "\n".join(parts))
        if self.ldif:
            command = ["slapadd", "-q", "-f", f"{self.folder}/slapd.conf"]
            self.host.run_root(command, stdin=self.ldif)
        addresses = f"ldap://0.0.0.0:{self.port}"
        if self.tls:
            addresses += f" ldaps://0.0.0.0:{self.tls_port}"
        self.host.run_root(["slapd", "-f", f"{self.folder}/slapd.conf", "-h", addresses])
        assert wait_until(self.answers, 10)
        return self

    def answers(self):
        words = ["ldapsearch", "-x", "-s", "base", "-b", "", "-H", f"ldap://127.0.0.1:{self.port}"]
        return self.host.run_root(words, check=False).returncode not in (255, -1)

    def stop(self):
        pid = self.host.read(f"{self.folder}/slapd.pid").strip()
        self.host.run_root(["kill", pid])

    def reached(self, **changes):
        """The answers that lead here and read as the reading account."""
        given = {
            "host": "127.0.0.1",
            "port": self.tls_port if changes.get("security") == "ldaps" else self.port,
            "bind_dn": READER,
            "base_dn": self.suffix,
        }
        return LdapAnswers.model_validate(given | changes)


def certificate(host, name, subject="127.0.0.1", days=(-1, 30), authority=""):
    """A key and a certificate for `subject`, valid between these days from now.

    Signed by itself, or by the authority made before under that name. Returns the PEM.
    """
    host.run_root(["mkdir", "-p", FOLDER])
    folder = host.path(FOLDER)
    make(folder, name, subject, days, authority)
    host.run_root(["chown", "-R", "openldap:openldap", FOLDER])
    return (folder / f"{name}.pem").read_text()


def make(folder: Path, name, subject, days, authority=""):
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, subject)])
    signer, issuer = key, called
    if authority:
        pem = (folder / f"{authority}.pem").read_bytes()
        issuer = x509.load_pem_x509_certificate(pem).subject
        private = (folder / f"{authority}.key").read_bytes()
        signer = serialization.load_pem_private_key(private, None)
    try:
        alternative = x509.IPAddress(ip_address(subject))
    except ValueError:
        alternative = x509.DNSName(subject.replace(" ", "-"))
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName([alternative]), False)
        .add_extension(x509.BasicConstraints(ca=not authority, path_length=None), True)
        .sign(signer, hashes.SHA256())
    )
    (folder / f"{name}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / f"{name}.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
