"""The last words about a start that failed: systemd's, Java's and Openfire's own.

Openfire's are localised, so little of them is matched; the others are said in the C locale.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from setupwizard.model.problems import Code
from setupwizard.model.redaction import redact
from setupwizard.openfire.paths import HOME

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")

DATABASE = re.compile(
    r"Database setup or configuration error|Database could not be accessed"
    r"|failed to obtain a connection after"
    r"|org\.postgresql\.util\.PSQLException|java\.sql\.SQL\w*Exception"
)
"""XMPPServer.verifyDataSource, both versions, and the exceptions below it."""

FENCE = re.compile(
    r"Failed to set up (?:mount )?namespacing"
    r"|Failed at step (?:NAMESPACE|NETWORK|SECCOMP|CAPABILITIES|ADDRESS_FAMILIES|NO_NEW_PRIVILEGES)"
)
"""systemd, src/core/execute.c: what it was to be fenced in by cannot be had here."""

MEMORY = re.compile(
    r"Could not reserve enough space|insufficient memory for the Java Runtime"
    r"|Cannot allocate memory|Native memory allocation \(\w+\) failed|Failed to (?:map|reserve) \w+"
    r"|java\.lang\.OutOfMemoryError|larger than the maximum (?:heap|representable)"
    r"|exceeds the maximum representable size|result 'oom-kill'|killed by the OOM killer"
    r"|code=killed, status=9/KILL"
)
"""HotSpot's and systemd's words; a plain KILL nobody asked for is the kernel's, for want of it."""

SPACE = re.compile(r"No space left on device")

JAVA = re.compile(
    r"Failed at step EXEC|Exec format error|wrong ELF class|cannot open shared object file"
    r"|UnsupportedClassVersionError|Unrecognized (?:VM )?option|SIGILL"
    r"|Could not create the Java Virtual Machine|Error: could not find libjava"
)

REFUSED = re.compile(
    r"AccessDeniedException: (?P<denied>/\S+)"
    r"|(?P<file>/\S+) \((?:Permission denied|Read-only file system)\)"
    r"|Unable to access jarfile (?P<jar>\S+)"
)

_HEAP = re.compile(r"-Xmx(\d+)m")
_PROGRAM = re.compile(r"path=(/\S+)/bin/java ")


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a start failed, and what fills the sentence about it."""

    code: Code
    params: Mapping[str, object] = field(default_factory=dict)


def plain(text: str, redacted: Iterable[str] = ()) -> str:
    """Without colours, and without the secrets of this run."""
    return redact(ESCAPES.sub("", text), redacted)


FRAME = re.compile(
    r"\s+at [\w.$/@<>-]+\(.*\)( ~?\[.*\])?|\s+\.\.\. \d+ (more|common frames omitted)"
)
"""A line of a Java stack trace that says where, not why (Throwable.printStackTrace)."""


def without_frames(text: str) -> str:
    """The causes only ("Caused by: …"), each once: that is what a person can act on."""
    kept = [line for line in text.splitlines() if not FRAME.fullmatch(line.rstrip())]
    return "\n".join(dict.fromkeys(kept))


def why_not_started(report: str) -> Cause:
    """From what `resources/why_not_started.sh` tells; OPENFIRE_DID_NOT_START if nothing is known.

    The first that fits is the cause: a Java without memory also "could not be created".
    """
    heap, program = _HEAP.search(report), _PROGRAM.search(report)
    home = program[1] if program else "Java"
    if FENCE.search(report):
        return Cause(Code.OPENFIRE_NOT_FENCED)
    if MEMORY.search(report):
        return Cause(Code.OPENFIRE_MEMORY, {"memory": heap[1] if heap else "?"})
    if SPACE.search(report):
        return Cause(Code.DISK_FULL, {"place": HOME})
    if JAVA.search(report):
        return Cause(Code.JAVA_BROKEN, {"home": home})
    if DATABASE.search(report):
        return Cause(Code.OPENFIRE_DATABASE_FAILED)
    if refused := REFUSED.search(report):
        file = refused["denied"] or refused["file"] or refused["jar"]
        return Cause(Code.OPENFIRE_FILE_REFUSED, {"file": file.rstrip(":")})
    return Cause(Code.OPENFIRE_DID_NOT_START)
