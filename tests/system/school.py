"""A school's directory on a test host: people of the guide, in the slapd every lab host has."""

import asyncio
from contextlib import asynccontextmanager

from setupwizard.model.secret import Secret
from setupwizard.proof.account import Account
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint

SUFFIX = "dc=example,dc=org"
ADMIN, ADMIN_PASSWORD = f"cn=admin,{SUFFIX}", "lab-ldap"
READER, READER_PASSWORD = f"cn=openfire,ou=services,{SUFFIX}", "Canary-reader-<&>5"
PASSWORDS = {"ppalotes": "Canary-palotes-ñ1", "mgurrero": "Canary-gurrero-2"}

LDIF = f"""
dn: ou=services,{SUFFIX}
objectClass: organizationalUnit
ou: services

dn: {READER}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: openfire
userPassword: {READER_PASSWORD}

dn: uid=ppalotes,ou=people,{SUFFIX}
objectClass: inetOrgPerson
uid: ppalotes
cn: Perico Palotes
sn: Palotes
mail: ppalotes@example.org
userPassword: {PASSWORDS["ppalotes"]}

dn: uid=mgurrero,ou=people,{SUFFIX}
objectClass: inetOrgPerson
uid: mgurrero
cn: María Gurrero
sn: Gurrero
mail: mgurrero@example.org
telephoneNumber: +34 600 000 000
userPassword: {PASSWORDS["mgurrero"]}
"""

CLOSED = """dn: olcDatabase={1}mdb,cn=config
changetype: modify
replace: olcAccess
olcAccess: {0}to attrs=userPassword by self write by anonymous auth by * none
olcAccess: {1}to * by users read by * none
"""
"""Only who logs in may read: so a lost password of the reader is seen."""

ANSWERS = {
    "host": "127.0.0.1",
    "base_dn": SUFFIX,
    "bind_dn": READER,
    "phone_field": "telephoneNumber",
    "admins": ["ppalotes", "user01"],
}
SECRETS = {"ldap_password": READER_PASSWORD, "ldap_admin_password": PASSWORDS["ppalotes"]}


def opened(host):
    """The people are there, and nobody may read without logging in."""
    login = ["-x", "-D", ADMIN, "-w", ADMIN_PASSWORD, "-H", "ldap://127.0.0.1"]
    host.run_root(["ldapadd", *login], stdin=LDIF)
    host.run_root(["ldapmodify", "-Q", "-Y", "EXTERNAL", "-H", "ldapi:///"], stdin=CLOSED)


def chats(host, domain, *logins):
    """The first of these (name, password) writes to the last, straight at port 5222; whether it
    was heard. Raises what a refused login raises.
    """
    return asyncio.run(_chats(host, domain, logins))


async def _chats(host, domain, logins):
    way = Endpoint(host.address, 5222)
    seen = await look(way, domain, tls_required=True)

    @asynccontextmanager
    async def online(login):
        name, password = login
        async with Account(name, domain, Secret(password), seen.certificate, way) as account:
            await account.appear()
            yield account

    async with online(logins[0]) as first, online(logins[-1]) as last:
        return await first.write(last) > 0
