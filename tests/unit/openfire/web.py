"""A small web server on the loopback, made of pages."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Pages(dict):
    """Path to `(status, body)`; `asked` has path and Range of each; `cut` ends a body early."""

    def __init__(self, *args):
        super().__init__(*args)
        self.asked = []
        self.cut = None
        self.ranges = True


@contextmanager
def serve(pages):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            wanted = self.headers.get("Range")
            pages.asked.append((self.path, wanted))
            status, body = pages.get(self.path, (404, b"{}"))
            if wanted and pages.ranges:
                status, body = 206, body[int(wanted.removeprefix("bytes=").rstrip("-")) :]
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: pages.cut])

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
