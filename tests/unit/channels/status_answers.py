"""What `resources/status.sh` prints, made of parts: a test changes only what it is about."""

import gzip
import struct
from base64 import b64encode
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

PID = 751
OPENFIRE_PORTS = (5222, 5223, 5269)
XML = """<?xml version="1.0" encoding="UTF-8"?>
<jive>
  <adminConsole><port>9090</port><securePort>9091</securePort></adminConsole>
  <database><defaultProvider><serverURL>jdbc:postgresql://127.0.0.1:5432/openfire</serverURL>
  </defaultProvider></database>
  <setup>true</setup>
</jive>"""


def listening(*ports, pid=PID, process="java", address="*"):
    line = 'LISTEN 0 50 {}:{} *:* users:(("{}",pid={},fd=214))'
    return "\n".join(line.format(address, port, process, pid) for port in ports)


LISTENERS = f"{listening(*OPENFIRE_PORTS)}\n{listening(9090, 9091, address='[::ffff:127.0.0.1]')}"
WHOLE = {
    "process": f"pid {PID}\nuser openfire\nseconds 4000\nVmRSS:\t 310980 kB",
    "unit": "UnitFileState=enabled\nNeedDaemonReload=no",
    "listeners": LISTENERS,
    "memory": "MemTotal: 4096000 kB\nMemAvailable: 2048000 kB",
    "disks": "1K-blocks Avail Inodes IFree Mounted on\n20480000 10240000 65536 60000 /",
    "version": "xmppserver-5.1.1.jar",
    "restart": "",
    "heap": "",
    "database": "127.0.0.1 5432 0",
    "certificate": "",
    "configuration": XML,
    "end": "",
}


def told(**changed):
    """The whole answer; `None` leaves a part out."""
    parts = {name: text for name, text in (WHOLE | changed).items() if text is not None}
    return "".join(f"\n@@ {name}\n{text}\n" for name, text in parts.items())


def certificate(days, *names):
    """PEM, valid for so many days from now."""
    now = datetime.now(UTC)
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
    built = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=100))
        .not_valid_after(now + timedelta(days=days, hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(one) for one in names]), False)
        .sign(key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.PEM).decode()


def counters(order="<", **numbers):
    """A file of HotSpot's with these counters; `__` stands for the dot."""
    entries = b""
    for name, number in numbers.items():
        text = name.replace("__", ".").encode() + b"\0"
        text += b"\0" * (-len(text) % 8)
        data = 20 + len(text) + (-(20 + len(text)) % 8)
        body = text.ljust(data - 20, b"\0") + struct.pack(order + "q", number)
        entries += struct.pack(order + "iiiBBBBi", 20 + len(body), 20, 0, ord("J"), 0, 1, 1, data)
        entries += body
    little = order == "<"
    header = struct.pack(
        order + "4sBBBBiiqii", b"\xca\xfe\xc0\xc0", little, 2, 0, 1, 0, 0, 0, 32, len(numbers)
    )
    return header + entries


def packed(data):
    return b64encode(gzip.compress(data)).decode()
