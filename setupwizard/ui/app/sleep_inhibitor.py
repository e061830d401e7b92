"""Keeps this computer from falling asleep during a long run, where the system lets us.

Linux desktops: the session bus, `org.freedesktop.PowerManagement.Inhibit`; the wish ends with our
connection to the bus at the latest. Windows: `SetThreadExecutionState`. Elsewhere nothing happens.
"""

import ctypes
import sys

from PySide6.QtCore import QObject, Slot

CONTINUOUS, SYSTEM_REQUIRED = 0x80000000, 0x00000001
SERVICE = "org.freedesktop.PowerManagement"
PATH = "/org/freedesktop/PowerManagement/Inhibit"
INTERFACE = "org.freedesktop.PowerManagement.Inhibit"


class SleepInhibitor(QObject):
    """`begin` and `end` never wait and never fail: it is a wish."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QObject | None = None
        self._cookie = 0

    def begin(self, reason: str) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(CONTINUOUS | SYSTEM_REQUIRED)
        elif sys.platform == "linux":
            self._inhibit(reason)

    def end(self) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(CONTINUOUS)
        elif sys.platform == "linux" and self._cookie:
            self._call("UnInhibit", self._cookie)
            self._cookie = 0

    def _inhibit(self, reason: str) -> None:
        from PySide6.QtDBus import QDBusPendingCallWatcher

        call = self._call("Inhibit", "Openfire", reason)
        if call is not None:
            watcher = QDBusPendingCallWatcher(call, self)
            watcher.finished.connect(self._answered)
            self._watcher = watcher

    def _call(self, method: str, *arguments: object):  # type: ignore[no-untyped-def]
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, method)
        message.setArguments(list(arguments))
        return bus.asyncCall(message)

    @Slot()
    def _answered(self) -> None:
        from PySide6.QtDBus import QDBusPendingCallWatcher

        watcher = self._watcher
        if isinstance(watcher, QDBusPendingCallWatcher) and not watcher.isError():
            arguments = watcher.reply().arguments()
            if arguments and isinstance(arguments[0], int):
                self._cookie = arguments[0]
