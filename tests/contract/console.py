"""A browser small enough to see each answer of the console: status, cookies, where it sends us."""

import http.client
import re
import ssl
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.contract.xmpp import insecure_context


@dataclass(frozen=True)
class Page:
    status: int
    location: str
    cookies: dict[str, str]  # name -> the whole Set-Cookie line
    html: str


@dataclass
class Browser:
    """Keeps cookies between pages, follows nothing."""

    address: str
    port: int
    tls: bool = False
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, **fields: str) -> Page:
        sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if fields:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        link = self._link()
        try:
            link.request(method, path, urlencode(fields) if fields else None, sent)
            answer = link.getresponse()
            html = answer.read().decode(errors="replace")
        finally:
            link.close()
        lines = answer.headers.get_all("Set-Cookie") or []
        given = {line.partition("=")[0]: line for line in lines}
        for name, line in given.items():
            self.cookies[name] = re.split("[=;]", line, maxsplit=2)[1]
        return Page(answer.status, answer.getheader("Location") or "", given, html)

    def _link(self) -> http.client.HTTPConnection:
        if self.tls:
            context: ssl.SSLContext = insecure_context()
            return http.client.HTTPSConnection(self.address, self.port, timeout=30, context=context)
        return http.client.HTTPConnection(self.address, self.port, timeout=30)

    def login(self, user: str, password: str) -> Page:
        self.ask("GET", "/login.jsp")
        return self.ask(
            "POST",
            "/login.jsp",
            url="/index.jsp",
            login="true",
            csrf=self.cookies["csrf"],
            username=user,
            password=password,
        )
