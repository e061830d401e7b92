"""The properties by which Openfire takes its people from a directory (ldap/LdapManager.java).

Seen on 4.6.2 and 5.1.1: written beside an unattended setup, all of them are in force at its end.
"""

import json
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.names import prepared_user, typed_user
from setupwizard.model.secrets import Secrets

PACKAGE = "org.jivesoftware.openfire.ldap"
PROVIDERS = {
    "provider.user.className": f"{PACKAGE}.LdapUserProvider",
    "provider.auth.className": f"{PACKAGE}.LdapAuthProvider",
    "provider.group.className": f"{PACKAGE}.LdapGroupProvider",
}
VCARD_PROVIDER = "provider.vcard.className"
VCARD_MAPPING = "ldap.vcard-mapping"
ADMINS = "admin.authorizedJIDs"

SECRET_NAMES = ("ldap.adminPassword", "ldap.adminDN")
"""What Openfire itself keeps encrypted when its own pages are used (webapp/setup)."""

OTHER_PROVIDERS = ("provider.admin.className", "provider.group.groupBasedAdminProvider.groupName")
"""They decide who administers, and would win over `admin.authorizedJIDs`."""

CONNECT_MILLISECONDS, READ_MILLISECONDS = 5_000, 10_000

PAGE = 1_000
"""Entries Active Directory gives at once; Openfire's own page sets the same for it."""


def admin_jids(admins: tuple[str, ...], domain: str) -> str:
    """The list of administrators; no blank may stand in it (admin/DefaultAdminProvider.java)."""
    return ",".join(f"{prepared_user(typed_user(user))}@{domain}" for user in admins)


def ldap_properties(ldap: LdapAnswers, domain: str, secrets: Secrets) -> dict[str, str]:
    """Everything a server with this directory has; what is empty is not there at all."""
    encrypted = {"plain": ("false", "false"), "starttls": ("false", "true")}
    ssl, start_tls = encrypted.get(ldap.security, ("true", "false"))
    properties = {
        "ldap.host": ldap.host,
        "ldap.port": str(ldap.port),
        "ldap.sslEnabled": ssl,  # on by default, so it is always written
        "ldap.startTlsEnabled": start_tls,
        "ldap.baseDN": ldap.base_dn,
        "ldap.alternateBaseDN": ldap.alternate_base_dn,
        "ldap.adminDN": ldap.bind_dn,
        "ldap.adminPassword": secrets.ldap_password.reveal() if ldap.bind_dn else "",
        "ldap.usernameField": ldap.user_field,
        "ldap.nameField": ldap.name_field,
        "ldap.emailField": ldap.email_field,
        "ldap.searchFilter": ldap.user_filter,
        "ldap.groupNameField": ldap.group_field,
        "ldap.groupMemberField": ldap.member_field,
        "ldap.groupDescriptionField": ldap.description_field,
        "ldap.posixMode": "true" if ldap.posix else "false",
        "ldap.groupSearchFilter": ldap.group_filter,
        "ldap.connectionPoolEnabled": "true",
        "ldap.connectionTimeout": str(CONNECT_MILLISECONDS),
        "ldap.readTimeout": str(READ_MILLISECONDS),
        "ldap.pagedResultsSize": str(PAGE) if ldap.user_field == "sAMAccountName" else "",
        **PROVIDERS,
        ADMINS: admin_jids(ldap.admins, domain),
    }
    mapping = vcard_mapping(ldap)
    if mapping:  # without a mapping the provider falls back to Openfire's own
        properties |= {VCARD_PROVIDER: f"{PACKAGE}.LdapVCardProvider", VCARD_MAPPING: mapping}
    return {name: value for name, value in properties.items() if value}


def read_ldap(properties: Mapping[str, str]) -> LdapAnswers:
    """The directory a server with these properties has: the way back from `ldap_properties`.

    The certificate is not among them, for Openfire checks none.
    """
    names = {
        "host": "ldap.host",
        "port": "ldap.port",
        "bind_dn": "ldap.adminDN",
        "base_dn": "ldap.baseDN",
        "alternate_base_dn": "ldap.alternateBaseDN",
        "user_field": "ldap.usernameField",
        "name_field": "ldap.nameField",
        "email_field": "ldap.emailField",
        "user_filter": "ldap.searchFilter",
        "group_field": "ldap.groupNameField",
        "member_field": "ldap.groupMemberField",
        "description_field": "ldap.groupDescriptionField",
        "posix": "ldap.posixMode",
        "group_filter": "ldap.groupSearchFilter",
    }
    fields = {field: properties[name] for field, name in names.items() if properties.get(name)}
    secure = properties.get("ldap.sslEnabled") == "true"
    start = properties.get("ldap.startTlsEnabled") == "true"
    security = "ldaps" if secure else "starttls" if start else "plain"
    return LdapAnswers.model_validate({**fields, "security": security})


def open_properties(properties: Mapping[str, str]) -> str:
    """The same without the secrets, as text to be kept beside Openfire's own files."""
    kept = {name: value for name, value in properties.items() if name not in SECRET_NAMES}
    return json.dumps(kept, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def read_open_properties(text: str) -> dict[str, str]:
    """What `open_properties` wrote; nothing where somebody wrote something else."""
    try:
        return {str(name): str(value) for name, value in json.loads(text).items()}
    except (ValueError, AttributeError):
        return {}


def vcard_mapping(ldap: LdapAnswers) -> str:
    """The card of a person (vcard-temp), or nothing when no attribute beyond the usual is shown.

    The shape is that of Openfire's own page: admin/LdapUserProfile.java. It brackets the whole in
    a CDATA mark, which the reader takes or leaves: ldap/LdapVCardProvider.java, initTemplate.
    """
    photo, phone, mobile = ldap.photo_field, ldap.phone_field, ldap.mobile_field
    if not any((photo, phone, mobile, ldap.title_field, ldap.department_field)):
        return ""
    card = Element("vCard", xmlns="vcard-temp")
    SubElement(SubElement(card, "N"), "GIVEN").text = f"{{{ldap.name_field}}}"
    email = SubElement(card, "EMAIL")
    SubElement(email, "INTERNET")
    SubElement(email, "USERID").text = f"{{{ldap.email_field}}}"
    SubElement(card, "FN").text = f"{{{ldap.name_field}}}"
    if photo:
        picture = SubElement(card, "PHOTO")
        SubElement(picture, "TYPE").text = "image/jpeg"
        SubElement(picture, "BINVAL").text = f"{{{photo}}}"
    for kind, attribute in (("VOICE", phone), ("CELL", mobile)):
        if attribute:
            number = SubElement(card, "TEL")
            SubElement(number, "WORK")
            SubElement(number, kind)
            SubElement(number, "NUMBER").text = f"{{{attribute}}}"
    if ldap.title_field:
        SubElement(card, "TITLE").text = f"{{{ldap.title_field}}}"
    if ldap.department_field:
        SubElement(SubElement(card, "ORG"), "ORGUNIT").text = f"{{{ldap.department_field}}}"
    return tostring(card, "unicode")
