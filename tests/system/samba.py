"""A real Active Directory on a test host: Samba's domain controller, with a school's people."""

import pytest

from tests.system.lab import wait_until

REALM, DOMAIN, SUFFIX = "campo.test", "CAMPO", "DC=campo,DC=test"
NAME = f"dc1.{REALM}"
READER, READER_PASSWORD = f"openfire@{REALM}", "Canary-leer-<&>5"
PASSWORDS = {"ppalotes": "Canary-Palotes-ñ1", "mgurrero": "Canary-Gurrero-2"}
PACKAGES = (
    "samba", "samba-dsdb-modules", "samba-vfs-modules", "samba-ad-provision", "winbind",
    "ldb-tools",
)  # fmt: skip
CERTIFICATE = "/var/lib/samba/private/tls/cert.pem"

INSTALL = f"""
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends {" ".join(PACKAGES)}
"""
INSTALL_SECONDS = 200
SETUP = f"""
set -eu
echo "127.0.0.1 localhost
$(hostname -I | cut -d' ' -f1) {NAME} dc1" > /etc/hosts
hostname dc1
systemctl stop slapd smbd nmbd winbind
rm -f /etc/samba/smb.conf
samba-tool domain provision --realm={REALM.upper()} --domain={DOMAIN} --server-role=dc \
  --dns-backend=NONE --adminpass=Canary-Admin-1 --host-name=dc1
samba-tool domain passwordsettings set --account-lockout-threshold=3 --complexity=off \
  --min-pwd-age=0 --history-length=0
systemctl unmask -q samba-ad-dc
systemctl restart samba-ad-dc
"""
PEOPLE = {"openfire": READER_PASSWORD, **PASSWORDS}
STATES = ("disabled", "expired", "mustchange", "locked", "night", "elsewhere", "old")
PASSWORD = "Canary-estado-3"


def controller(host) -> None:
    """Make the host one; skip where its packages cannot be had."""
    installed = host.run_root(["sh"], INSTALL, check=False, patience=INSTALL_SECONDS)
    if installed.returncode:
        pytest.skip(f"Samba's packages: {installed.stderr[-200:]}")
    host.run_root(["sh"], stdin=SETUP)
    assert wait_until(lambda: host.run_root(["ss", "-Hltn", "sport = :636"]).stdout)
    commands = [
        f"samba-tool user create {name} '{password}' --given-name={name} --surname=Campo "
        f"--mail-address={name}@{REALM}"
        for name, password in (PEOPLE | dict.fromkeys(STATES, PASSWORD)).items()
    ]
    commands += [f"samba-tool group add {name}" for name in ("claustro", "direccion")]
    commands += [
        "samba-tool group addmembers claustro ppalotes,mgurrero",
        "samba-tool group addmembers direccion mgurrero,claustro",
    ]
    host.run_root(["sh", "-eu"], stdin="\n".join(commands))


def fingerprint(host) -> str:
    """As a person reads it on the controller."""
    words = ["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in", CERTIFICATE]
    return host.run_root(words).stdout.strip().partition("=")[2]


ANSWERS = {
    "host": NAME,
    "base_dn": SUFFIX,
    "bind_dn": READER,
    "user_field": "sAMAccountName",
    "name_field": "displayName",
    "user_filter": "(&(objectClass=user)(!(objectClass=computer)))",
    "group_filter": "(objectClass=group)",
    "admins": ["ppalotes"],
}
SECRETS = {"ldap_password": READER_PASSWORD, "ldap_admin_password": PASSWORDS["ppalotes"]}


STATE = """
samba-tool user disable disabled
samba-tool user setexpiry expired --days=0
printf 'dn: %s\\nchangetype: modify\\nreplace: accountExpires\\naccountExpires: 1\\n' \\
  "$(dn expired)" | change
samba-tool user setpassword mustchange --newpassword='{password}' --must-change-at-next-login
printf 'dn: %s\\nchangetype: modify\\nreplace: logonHours\\nlogonHours:: %s\\n' \\
  "$(dn night)" AAAAAAAAAAAAAAAAAAAAAAAAAAAA | change
printf 'dn: %s\\nchangetype: modify\\nreplace: userWorkstations\\nuserWorkstations: nowhere\\n' \\
  "$(dn elsewhere)" | change
"""


def into_states(host) -> None:
    """Everyone of STATES cannot log in, for the reason the name says."""
    sam = "/var/lib/samba/private/sam.ldb"
    tools = f"""
dn() {{ ldbsearch -H {sam} "(sAMAccountName=$1)" dn | sed -n 's/^dn: //p'; }}
change() {{ ldbmodify -H {sam}; }}
"""
    host.run_root(["sh", "-eu"], stdin=tools + STATE.format(password=PASSWORD))
