"""The directory (LDAP) the people come from: Openfire's pages "Profile settings: LDAP"."""

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, StringConstraints, model_validator

from setupwizard.model.fields import (
    account,
    distinguished_name,
    ldap_filter,
    refuse,
    sha256_fingerprint,
    user_name,
)
from setupwizard.model.names import prepared_name
from setupwizard.model.section import Port, Section, address

Attribute = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9;.-]{0,63}$")]
OptionalAttribute = Annotated[str, StringConstraints(pattern=r"^$|^[A-Za-z][A-Za-z0-9;.-]{0,63}$")]
DistinguishedName = Annotated[str, AfterValidator(distinguished_name)]
Filter = Annotated[str, AfterValidator(ldap_filter)]
UserName = Annotated[
    str,
    StringConstraints(min_length=1, max_length=64, pattern=r"^[^\s@/,]+$"),
    AfterValidator(user_name),
]
"""One that can stand before the @ of an address and in `admin.authorizedJIDs`."""

DOMAIN_NAME = re.compile(r"^$|^(?i:dc)=[A-Za-z0-9-]+(,(?i:dc)=[A-Za-z0-9-]+)*$")
"""The name of a directory we set up: slapd's package makes none but such."""

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class LdapAnswers(Section):
    """Where the directory is, how it is read, and who in it administers Openfire.

    `create`: there is none yet, so it is set up on the server, with the people of `people_file`.
    `certificate`: the SHA-256 fingerprint that was accepted, as `openssl x509 -fingerprint` prints
    it; empty when public authorities vouch for it. `bind_dn` is the name of an entry, or an account
    as Active Directory calls it; empty: read without logging in.
    `base_dn` holds people and groups. The vCard attributes may be empty: not shown then.
    """

    create: bool = False
    people_file: str = ""
    host: Annotated[str, AfterValidator(address)] = "127.0.0.1"
    port: Port = 389
    security: Literal["plain", "starttls", "ldaps"] = "plain"
    certificate: Annotated[str, AfterValidator(sha256_fingerprint)] = ""
    bind_dn: Annotated[str, AfterValidator(account)] = ""
    base_dn: DistinguishedName = ""
    alternate_base_dn: DistinguishedName = ""
    user_field: Attribute = "uid"
    name_field: Attribute = "cn"
    email_field: Attribute = "mail"
    user_filter: Filter = "(objectClass=inetOrgPerson)"
    photo_field: OptionalAttribute = ""
    phone_field: OptionalAttribute = ""
    mobile_field: OptionalAttribute = ""
    title_field: OptionalAttribute = ""
    department_field: OptionalAttribute = ""
    group_field: Attribute = "cn"
    member_field: Attribute = "member"
    description_field: Attribute = "description"
    group_filter: Filter = "(objectClass=groupOfNames)"
    posix: bool = False
    admins: tuple[UserName, ...] = ()

    @property
    def on_server(self) -> bool:
        """The directory is on the server itself."""
        return self.host in LOOPBACK

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.create and not self.on_server:
            refuse("create-elsewhere", value=self.host, field="create")
        if self.create and not DOMAIN_NAME.match(self.base_dn):
            refuse("dn-not-domain", value=self.base_dn, field="base_dn")
        if len(set(self.admins)) < len(self.admins):
            refuse("named-twice", field="admins")
        return self

    def refuse_gaps(self) -> None:
        """Refuses, as fields of the whole answers, what a server with a directory cannot lack."""
        if self.create and not self.people_file:
            refuse("missing", field="ldap.people_file")
        if not self.create and not self.base_dn:
            refuse("missing", field="ldap.base_dn")
        if not self.admins:
            refuse("missing", field="ldap.admins")

    def whole(self, domain: str) -> "LdapAnswers":
        """These answers; a directory to be created gets our layout for this domain."""
        if not self.create:
            return self
        labels = prepared_name(domain).split(".")  # `dc` holds ASCII only (RFC 4519)
        base = self.base_dn or ",".join(f"dc={label}" for label in labels)
        return LdapAnswers(
            create=True,
            people_file=self.people_file,
            bind_dn=f"cn=openfire,ou=services,{base}",
            base_dn=base,
            admins=self.admins,
        )
