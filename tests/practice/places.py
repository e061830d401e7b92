"""A practice server and a real one, furnished alike, each with a connection to it."""

import threading

from setupwizard.practice.host import PracticeHost
from setupwizard.practice.programs.debian import fresh_server
from setupwizard.transport.detached import run_detached
from setupwizard.transport.host_keys import KnownHosts
from setupwizard.transport.ssh import connect
from tests.system import lab as labs
from tests.system.fixtures import need


def practised(*packages, server=None):
    """Connected to a practice server with these packages on it: a fresh one, if none is given."""
    host = PracticeHost(server or fresh_server(0), threading.Event())
    for package in packages:
        install = ("apt-get", "-y", "-q", "--no-install-recommends", "install", package)
        assert detached(host, "install", install).ok
    return host


def real(root, folder):
    """A booted host and a connection to it; `folder` keeps its key. Skips where there is none."""
    need(root)
    lab = labs.up(root, "none", wait=root == "full")
    if root == "full":
        lab.run_root(["ufw", "allow", "22/tcp"])
        lab.run_root(["ufw", "--force", "enable"])
    known = KnownHosts(folder / "known_hosts")
    link = connect(lab.answers(), lab.secrets(), known, lambda key: True, threading.Event())
    return lab, link


def detached(host, name, argv):
    cancel, lines = threading.Event(), []
    return run_detached(host, name, argv, cancel=cancel, output=lines.append)
