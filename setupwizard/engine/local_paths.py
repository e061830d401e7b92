"""Where our own files lie on this computer."""

from pathlib import Path

from platformdirs import user_config_path, user_log_path

from setupwizard.model.application import NAME


def default_known_hosts() -> Path:
    return user_config_path(NAME, appauthor=False) / "known_hosts"


def log_file() -> Path:
    return user_log_path(NAME, appauthor=False) / f"{NAME}.log"
