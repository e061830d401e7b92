"""The systemd unit of Openfire: our own, for every version (the archives bring none that fits)."""

from setupwizard.model.answers import OFF, Answers
from setupwizard.model.application import WRITTEN
from setupwizard.openfire import paths

PRIVILEGED = 1024
"""Below this, a port needs a right that Openfire's user does not have by itself."""

# Only the unattended setup may start what is not set up yet. Without it, a start that was broken
# off (a crash, a reboot) would be followed by one that comes up with the password admin/admin.
GUARD = (
    f"test ! -e {paths.PENDING} || "
    f"{{ grep -q '<autosetup>' {paths.OPENFIRE_XML} && "
    f"! grep -q '<setup>true' {paths.OPENFIRE_XML}; }}"
)


def unit_text(answers: Answers, java_home: str, memory: int) -> str:
    """The unit file. `memory` is Java's heap in MiB."""
    after, wants = _order(answers)
    service = [
        "Type=simple",
        f"User={paths.USER}",
        f"Group={paths.USER}",
        f"WorkingDirectory={paths.HOME}",
        "Environment=LANG=C.UTF-8",
        f'ExecCondition=/bin/sh -c "{GUARD}"',
        *_repair(answers),
        f"ExecStart={' '.join(java_command(answers.openfire.major, java_home, memory))}",
        "SuccessExitStatus=143",
        "Restart=on-failure",
        "RestartSec=5",
        "TimeoutStopSec=90",
        "UMask=0027",
        "LimitNOFILE=65536",
        f"ReadWritePaths={paths.HOME}",
        *fence(answers),
    ]
    lines = [
        WRITTEN,
        "[Unit]",
        "Description=Openfire XMPP server",
        f"After={' '.join(after)}",
        *([f"Wants={' '.join(wants)}"] if wants else []),
        "",
        "[Service]",
        *service,
        "",
        "[Install]",
        "WantedBy=multi-user.target",
    ]
    return "\n".join(lines) + "\n"


def java_command(major: int, java_home: str, memory: int) -> tuple[str, ...]:
    """What bin/openfire.sh of 4.6.2 and 5.1.1 ends in, and the heap."""
    new = (
        f"-Djava.security.properties={paths.HOME}/resources/security/java.security",
        "-Djdk.tls.server.enableStatusRequestExtension=true",
        "-Dcom.sun.security.enableCRLDP=true",
        "-Djava.net.preferIPv6Addresses=system",
    )
    return (
        f"{java_home}/bin/java",
        "-server",
        f"-Xmx{memory}m",
        f"-DopenfireHome={paths.HOME}",
        f"-Dopenfire.lib.dir={paths.LIB}",
        f"-Dlog4j.configurationFile={paths.LIB}/log4j2.xml",
        # 4.6.2 does not set it itself; it is part of what protects its old log4j (Log4Shell).
        "-Dlog4j2.formatMsgNoLookups=true",
        "-Djdk.tls.ephemeralDHKeySize=matched",
        "-Djsse.SSLEngine.acceptLargeFragments=true",
        *(new if major >= 5 else ()),
        "-jar",
        paths.STARTUP_JAR,
    )


def _order(answers: Answers) -> tuple[list[str], list[str]]:
    datasource = answers.datasource
    if datasource.kind == "embedded":
        return ["network.target"], []
    if datasource.on_server:
        return ["network.target", "postgresql.service"], ["postgresql.service"]
    # An address elsewhere may not be reachable the moment the network is merely configured.
    return ["network-online.target"], ["network-online.target"]


def _repair(answers: Answers) -> list[str]:
    """OF-2592: before 4.8.0 the unattended setup names the wrong class for the embedded database.

    It is put right before every start, as Openfire may write its file whenever it runs.
    """
    if answers.datasource.kind != "embedded" or answers.openfire.major >= 5:
        return []
    swap = f"s/{paths.STANDARD_PROVIDER}/{paths.EMBEDDED_PROVIDER}/"
    return [f"ExecStartPre=/bin/sed -i {swap} {paths.OPENFIRE_XML}"]


def fence(answers: Answers) -> list[str]:
    """What shuts Openfire off from the rest of the server, but for the folder it may write."""
    console = (answers.server.console_port, answers.server.console_secure_port)
    low = any(OFF < port < PRIVILEGED for port in console)
    right = "CAP_NET_BIND_SERVICE" if low else ""
    return [
        "NoNewPrivileges=yes",
        f"CapabilityBoundingSet={right}",
        f"AmbientCapabilities={right}",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "PrivateTmp=yes",
        "PrivateDevices=yes",
        "ProtectKernelTunables=yes",
        "ProtectKernelModules=yes",
        "ProtectControlGroups=yes",
        "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK",
        "RestrictSUIDSGID=yes",
        "RestrictRealtime=yes",
        "LockPersonality=yes",
    ]
