"""A mail server that takes everything and delivers nothing, for a real host to send to.

Run there as a program of its own: `mail_sink.py FOLDER PORT [CERTIFICATE]`; with a certificate (and
its key, PEM) it speaks TLS from the first byte. Each mail becomes a file in the folder.
"""

import base64
import socketserver
import ssl
import sys
from itertools import count
from pathlib import Path

NUMBERS = count(1)


class Sink(socketserver.StreamRequestHandler):
    """Whoever logs in with the password `wrong`, or writes to nobody, is refused."""

    def handle(self):
        self.reply("220 sink.example ESMTP")
        for line in iter(lambda: self.rfile.readline().decode().strip(), ""):
            word = line.upper()
            if word.startswith("EHLO"):
                self.reply("250-sink.example", "250 AUTH LOGIN")
            elif word.startswith("AUTH LOGIN"):
                self.log_in()
            elif word.startswith("RCPT TO:<NOBODY"):
                self.reply("550 5.1.1 no such user")
            elif word == "DATA":
                self.take()
            elif word == "QUIT":
                self.reply("221 bye")
                return
            else:
                self.reply("250 ok")

    def log_in(self):
        self.reply("334 VXNlcm5hbWU6")
        self.rfile.readline()
        self.reply("334 UGFzc3dvcmQ6")
        is_wrong = base64.b64decode(self.rfile.readline()) == b"wrong"
        self.reply("535 5.7.8 wrong password" if is_wrong else "235 2.7.0 ok")

    def take(self):
        self.reply("354 go on")
        lines = list(iter(lambda: self.rfile.readline().rstrip(b"\r\n"), b"."))
        (Path(sys.argv[1]) / f"{sys.argv[2]}-{next(NUMBERS)}").write_bytes(b"\n".join(lines))
        self.reply("250 2.0.0 queued")

    def reply(self, *lines):
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def get_request(self):
        connection, address = super().get_request()
        if len(sys.argv) > 3:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(sys.argv[3])
            connection = context.wrap_socket(connection, server_side=True)
        return connection, address


if __name__ == "__main__":
    Server(("127.0.0.1", int(sys.argv[2])), Sink).serve_forever()
