"""Where our own files lie on this computer."""

from pathlib import Path

from platformdirs import user_config_path, user_log_path

from setupwizard.model.application import NAME


def default_known_hosts() -> Path:
    return user_config_path(NAME, appauthor=False) / "known_hosts"


def log_file() -> Path:
    return user_log_path(NAME, appauthor=False) / f"{NAME}.log"


def window_log_file() -> Path:
    """Of its own: it is as long as a window is open, and written beside a command's."""
    return log_file().with_name("window.log")
