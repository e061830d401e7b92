"""What `openfire-setup` without a command does."""

from setupwizard.ui.app.app import open_window

__all__ = ["open_window"]
