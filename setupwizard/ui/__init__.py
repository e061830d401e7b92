"""The window; the only room that knows Qt.

PySide6 lays a hook over `import`, for `from __feature__ import …`, which we do not use. To know
who might, it reads the source of every module imported after it: ours, and each library's. That
is a tenth of the time until the first window, so Python's own `import` is put back.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - lays the hook

builtins.__import__ = _import
