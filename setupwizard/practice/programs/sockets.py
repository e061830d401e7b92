"""What listens on the practice server."""

from setupwizard.practice.mistakes import Mistake
from setupwizard.practice.programs import openfire
from setupwizard.practice.state.server import ServerState, Socket


def listening(state: ServerState) -> list[Socket]:
    """Its TCP ports that are listened on, and by whom; Openfire has to leave a taken one alone."""
    sockets = [Socket("0.0.0.0", 22, "sshd", 612), Socket("[::]", 22, "sshd", 612)]  # noqa: S104
    postgresql, slapd = state.postgresql, state.slapd
    if postgresql and postgresql.online:
        sockets.append(Socket("127.0.0.1", postgresql.port, "postgres", postgresql.pid))
    if slapd and slapd.online:
        sockets.append(Socket(slapd.address, 389, "slapd", slapd.pid))
    if Mistake.PORT_TAKEN in state.mistakes:
        sockets.append(Socket("*", 9090, "cockpit-tls", 655))
    taken = {socket.port for socket in sockets}
    return sockets + [socket for socket in openfire.sockets(state) if socket.port not in taken]
