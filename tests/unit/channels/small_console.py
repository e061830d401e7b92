"""A console small enough to see each request: who is logged in, what was sent, and by which way."""

import threading
from contextlib import contextmanager
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from setupwizard.transport.base import Endpoint

PASSWORD = "of-the-admin-7"
STRANGER = (
    "<html><body><form action='login.jsp'><div class='jive-error'>!</div></form></body></html>"
)


class SmallConsole:
    """`pages` by name; `sent` holds (method, page, fields) of whoever is logged in.

    `whole` addresses are sent as 4.6.2 does; `locked` refuses the right password too. `forget`
    ends every session.
    """

    def __init__(self, *, whole=False):
        self.pages, self.answers, self.sent, self.logins = {}, {}, [], []
        self.whole, self.locked, self.sessions, self.count = whole, False, set(), 0

    def forget(self):
        self.sessions.clear()

    def answer(self, method, path, fields, cookies):
        """Status, headers and body."""
        page = path.lstrip("/")
        fields = dict(fields)
        if page == "login.jsp":
            return self._login(method, fields, cookies)
        if cookies.get("JSESSIONID") not in self.sessions:
            return 302, [("Location", self._to("login.jsp?url=%2F")), self._new()], ""
        if method == "POST" and fields.pop("csrf", "") != cookies.get("csrf"):
            return 200, [], "<html><div class='jive-error'>CSRF</div></html>"
        self.sent.append((method, page, fields))
        if method == "POST" and page in self.answers:
            return 302, [("Location", self._to(self.answers[page]))], ""
        if page not in self.pages:
            return 404, [], ""
        return 200, [("Set-Cookie", "csrf=theirs; Path=/; HttpOnly")], self.pages[page]

    def _login(self, method, fields, cookies):
        if method == "GET":
            return 200, [self._new(), ("Set-Cookie", "csrf=theirs; Path=/")], STRANGER
        self.logins.append(fields["username"])
        known = cookies.get("JSESSIONID", "").startswith("S")
        meant = fields.get("csrf") == cookies.get("csrf")
        if not (known and meant and fields["password"] == PASSWORD) or self.locked:
            return 200, [], STRANGER
        name, made = self._new()
        self.sessions.add(made.split("=")[1].split(";")[0])
        return 302, [("Location", self._to("index.jsp")), (name, made)], ""

    def _new(self):
        self.count += 1
        return "Set-Cookie", f"JSESSIONID=S{self.count}; Path=/; HttpOnly"

    def _to(self, page):
        return f"http://chat.example.org:9090/{page}" if self.whole else f"/{page}"

    @contextmanager
    def serving(self):
        console = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                address = urlsplit(self.path)
                fields = parse_qsl(address.query, keep_blank_values=True)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                fields += parse_qsl(body, keep_blank_values=True)
                jar = SimpleCookie(self.headers.get("Cookie", ""))
                cookies = {name: one.value for name, one in jar.items()}
                status, headers, html = console.answer(self.command, address.path, fields, cookies)
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(html.encode())))
                self.end_headers()
                self.wfile.write(html.encode())

            do_POST = do_GET  # noqa: N815 - the name the base class looks for

            def log_message(self, *args):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Endpoint("127.0.0.1", server.server_port)
        finally:
            server.shutdown()
            thread.join()
            server.server_close()
