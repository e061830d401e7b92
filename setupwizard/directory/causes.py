"""What a directory's result codes (RFC 4511, appendix A) mean for whoever set it up."""

from enum import IntEnum

from setupwizard.model.ldap_answers import LdapAnswers
from setupwizard.model.problems import Code, SetupError


class ResultCode(IntEnum):
    """The result codes that are told apart."""

    SUCCESS = 0
    OPERATIONS_ERROR = 1
    PROTOCOL_ERROR = 2
    TIME_LIMIT = 3
    SIZE_LIMIT = 4
    STRONGER_AUTH_REQUIRED = 8
    REFERRAL = 10
    ADMIN_LIMIT = 11
    CONFIDENTIALITY_REQUIRED = 13
    UNDEFINED_ATTRIBUTE = 17
    INAPPROPRIATE_MATCHING = 18
    INVALID_ATTRIBUTE_SYNTAX = 21
    NO_SUCH_OBJECT = 32
    INVALID_DN_SYNTAX = 34
    INAPPROPRIATE_AUTHENTICATION = 48
    INVALID_CREDENTIALS = 49
    INSUFFICIENT_ACCESS = 50
    BUSY = 51
    UNAVAILABLE = 52
    UNWILLING = 53


LIMITS = frozenset({ResultCode.SIZE_LIMIT, ResultCode.ADMIN_LIMIT})
"""The directory stops, but what it sent so far counts."""

_ANYTIME: dict[int, Code] = {
    ResultCode.CONFIDENTIALITY_REQUIRED: Code.LDAP_ENCRYPTION_REQUIRED,
    ResultCode.BUSY: Code.LDAP_BUSY,
    ResultCode.UNAVAILABLE: Code.LDAP_BUSY,
}
_ON_BIND: dict[int, Code] = _ANYTIME | {
    ResultCode.STRONGER_AUTH_REQUIRED: Code.LDAP_ENCRYPTION_REQUIRED,
    ResultCode.INVALID_CREDENTIALS: Code.LDAP_BIND_REFUSED,
    ResultCode.INVALID_DN_SYNTAX: Code.LDAP_BIND_DN_MALFORMED,
    ResultCode.NO_SUCH_OBJECT: Code.LDAP_BIND_REFUSED,
    ResultCode.INAPPROPRIATE_AUTHENTICATION: Code.LDAP_BIND_REFUSED,
    ResultCode.INSUFFICIENT_ACCESS: Code.LDAP_BIND_REFUSED,
}
_ON_SEARCH: dict[int, Code] = _ANYTIME | {
    ResultCode.TIME_LIMIT: Code.LDAP_TIME_LIMIT,
    ResultCode.SIZE_LIMIT: Code.LDAP_TOO_MANY,
    ResultCode.ADMIN_LIMIT: Code.LDAP_TOO_MANY,
    ResultCode.REFERRAL: Code.LDAP_REFERRAL,
    ResultCode.INVALID_DN_SYNTAX: Code.LDAP_BASE_MALFORMED,
    ResultCode.PROTOCOL_ERROR: Code.LDAP_FILTER_REFUSED,
    ResultCode.UNDEFINED_ATTRIBUTE: Code.LDAP_FILTER_REFUSED,
    ResultCode.INAPPROPRIATE_MATCHING: Code.LDAP_FILTER_REFUSED,
    ResultCode.INVALID_ATTRIBUTE_SYNTAX: Code.LDAP_FILTER_REFUSED,
    ResultCode.STRONGER_AUTH_REQUIRED: Code.LDAP_NO_RIGHTS,
    ResultCode.INAPPROPRIATE_AUTHENTICATION: Code.LDAP_NO_RIGHTS,
    ResultCode.INSUFFICIENT_ACCESS: Code.LDAP_NO_RIGHTS,
}


def of_bind(result_code: int, *, anonymous: bool) -> Code:
    """Without an account every refusal but those about the line means that one is asked for."""
    code = _ON_BIND.get(result_code, Code.LDAP_FAILED)
    return Code.LDAP_LOGIN_NEEDED if anonymous and code is Code.LDAP_BIND_REFUSED else code


def of_search(result_code: int, *, anonymous: bool) -> Code:
    """`operationsError` is Active Directory's "a successful bind must be completed"."""
    if anonymous and result_code == ResultCode.OPERATIONS_ERROR:
        return Code.LDAP_LOGIN_NEEDED
    code = _ON_SEARCH.get(result_code, Code.LDAP_FAILED)
    return Code.LDAP_LOGIN_NEEDED if anonymous and code is Code.LDAP_NO_RIGHTS else code


def problem(code: Code, ldap: LdapAnswers, detail: str = "", **more: object) -> SetupError:
    """The error with what its sentences may name."""
    params: dict[str, object] = {
        "host": ldap.host,
        "port": ldap.port,
        "user": ldap.bind_dn,
        "base": ldap.base_dn,
    }
    return SetupError(code, detail, **(params | more))
