"""What a directory says about an account beside "yes" or "no" when it logs in.

Active Directory puts the Windows error into the message of a refusal, in hexadecimal ("data 533",
Microsoft's "LDAP Bind" error table; Samba does the same). Others answer the control of password
policies, where they have one (draft-behera-ldap-password-policy-10, 6.2).
"""

import re

from setupwizard.directory.entries import inside
from setupwizard.model.problems import Code

POLICY = "1.3.6.1.4.1.42.2.27.8.5.1"

_WINDOWS_ERROR = re.compile(r"AcceptSecurityContext error, data ([0-9a-fA-F]+)\b")
_BY_WINDOWS = {
    0x525: Code.LDAP_ACCOUNT_UNKNOWN,
    0x530: Code.LDAP_ACCOUNT_HOURS,
    0x531: Code.LDAP_ACCOUNT_PLACE,
    0x532: Code.LDAP_PASSWORD_EXPIRED,
    0x533: Code.LDAP_ACCOUNT_DISABLED,
    0x701: Code.LDAP_ACCOUNT_EXPIRED,
    0x773: Code.LDAP_PASSWORD_MUST_CHANGE,
    0x775: Code.LDAP_ACCOUNT_LOCKED,
}
"""Not 52e: it is the wrong name or the wrong password."""

_BY_POLICY = {
    0: Code.LDAP_PASSWORD_EXPIRED,
    1: Code.LDAP_ACCOUNT_LOCKED,
    2: Code.LDAP_PASSWORD_MUST_CHANGE,
}
_WARNING, _ERROR, _GRACE = 0xA0, 0x81, 0x81


def of_account(message: str, policy: bytes) -> Code | None:
    """Why this account cannot be used, also where it was let in once more; None if nothing is said.

    `policy` is the value of the control that came back, empty when none did.
    """
    if match := _WINDOWS_ERROR.search(message):
        return _BY_WINDOWS.get(int(match[1], 16))
    return _of_policy(policy) if policy else None


def _of_policy(policy: bytes) -> Code | None:
    """An expired password that is let in a few more times is one that has expired: every login
    uses one of them up, Openfire's too.
    """
    try:
        at, end = inside(policy, 0)
        while at < end:
            tag = policy[at]
            start, at = inside(policy, at)
            if tag == _ERROR:
                return _BY_POLICY.get(policy[start])
            if tag == _WARNING and policy[start] == _GRACE:
                return Code.LDAP_PASSWORD_EXPIRED
    except (IndexError, ValueError):
        return None
    return None
