"""The administration console over HTTP, as a browser would use it."""

import ssl
from types import TracebackType
from typing import Any, Self

import requests
from requests.adapters import HTTPAdapter

from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.transport.base import Endpoint
from setupwizard.transport.tls import fingerprint

PATIENCE = 20.0
"""Seconds for one answer. The first page after a start takes 1 s, several on a busy server."""

LOGIN = "/login.jsp"
PROPERTIES = "/server-properties.jsp"
CSRF = "csrf"


class ConsoleConnection:
    """HTTP with the console behind `endpoint`, which knows nobody yet.

    `secure` speaks HTTPS and accepts no certificate but the one the endpoint shows at first: the
    endpoint must therefore be trusted, as the end of an SSH tunnel is. `name` is the host name the
    console is asked for, the server's FQDN: over HTTPS 4.8 refuses names its certificate lacks.
    """

    def __init__(self, endpoint: Endpoint, name: str, *, secure: bool) -> None:
        scheme = "https" if secure else "http"
        self._base = f"{scheme}://{endpoint.host}:{endpoint.port}"
        self._session = requests.Session()
        self._session.trust_env = False  # a proxy or .netrc of this computer has no say here
        self._session.headers["Host"] = name
        if secure:
            self._session.mount(self._base, _Pinned(_certificate(endpoint), name))

    def close(self) -> None:
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(self, method: str, page: str, **how: Any) -> requests.Response:
        """`how` as requests takes it. Raises CONSOLE_UNREACHABLE when there is no answer."""
        try:
            return self._session.request(
                method, self._base + page, timeout=PATIENCE, allow_redirects=False, **how
            )
        except requests.RequestException as error:
            # Only its kind: the text of such an exception may hold the request.
            detail = type(error).__name__
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=detail) from None


class Console(ConsoleConnection):
    """One browser session, for a login or two.

    Every method raises CONSOLE_UNREACHABLE when there is no answer or it is not a console's.
    """

    def login(self, user: str, password: Secret) -> bool:
        """Whether this password lets the user in. One attempt; a refused one counts on the server.

        A locked account is refused with the same page (webapp/login.jsp, LoginLimitManager.java).
        """
        if CSRF not in self._session.cookies:
            self._ask("GET", LOGIN)
        fields = {
            "url": "/index.jsp",
            "login": "true",
            CSRF: self._csrf(),
            "username": user,
            "password": password.reveal(),
        }
        answer = self._ask("POST", LOGIN, data=fields)
        if answer.status_code == requests.codes.found:
            target = answer.headers.get("Location", "")
            if "setup/" in target or "loginToken" in target:
                raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"302 {target}")
            return True
        if answer.status_code == requests.codes.ok:
            return False
        raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"{answer.status_code} {LOGIN}")

    def encrypt(self, name: str) -> None:
        """Let Openfire keep this property encrypted (admin/servlet/SystemPropertiesServlet.java).

        Only after a login of an administrator. That it was done is not said here.
        """
        self._ask("GET", PROPERTIES)
        fields = {"action": "encrypt", "key": name, CSRF: self._csrf()}
        answer = self._ask("POST", PROPERTIES, data=fields)
        if answer.status_code != requests.codes.found:
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"{answer.status_code} {PROPERTIES}")

    def _csrf(self) -> str:
        """The token of the latest answer: each one brings a new one (util/CookieUtils.java)."""
        token = self._session.cookies.get(CSRF)
        if not token:
            raise SetupError(Code.CONSOLE_UNREACHABLE, detail=f"no {CSRF} cookie from {LOGIN}")
        return str(token)


def _certificate(endpoint: Endpoint) -> bytes:
    """The certificate the console shows, DER."""
    try:
        pem = ssl.get_server_certificate((endpoint.host, endpoint.port), timeout=PATIENCE)
    except OSError as error:  # ssl.SSLError is one too
        raise SetupError(Code.CONSOLE_UNREACHABLE, detail=str(error)) from error
    return ssl.PEM_cert_to_DER_cert(pem)


class _Pinned(HTTPAdapter):
    """Trusts exactly one certificate; who signed it and for which name does not matter then."""

    def __init__(self, certificate: bytes, name: str) -> None:
        self._certificate, self._name = certificate, name
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.load_verify_locations(cadata=self._certificate)
        kwargs["ssl_context"] = context
        # requests adds the public authorities to any context: the fingerprint shuts them out again.
        kwargs["assert_fingerprint"] = fingerprint(self._certificate)
        kwargs["server_hostname"] = self._name
        super().init_poolmanager(*args, **kwargs)
