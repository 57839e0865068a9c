"""The foreground window of Windows, and whether Windows asks for silence."""

import ctypes
import sys

if sys.platform == "win32":
    from ctypes import wintypes

    _SILENCE = {2, 3, 4, 6}
    """QUNS_BUSY, QUNS_RUNNING_D3D_FULL_SCREEN, QUNS_PRESENTATION_MODE, QUNS_QUIET_TIME."""

    class WindowsForeground:
        """Asks Windows; it answers at once."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32")
            self._shell = ctypes.WinDLL("shell32")
            self._user.GetForegroundWindow.restype = wintypes.HWND
            self._user.SetForegroundWindow.argtypes = [wintypes.HWND]
            self._user.GetWindowRect.argtypes = [wintypes.HWND, ctypes.POINTER(wintypes.RECT)]

        def window(self) -> int:
            return self._user.GetForegroundWindow() or 0

        def give(self, window: int) -> None:
            if window:
                self._user.SetForegroundWindow(window)

        def middle(self, window: int) -> tuple[int, int] | None:
            rect = wintypes.RECT()
            if not window or not self._user.GetWindowRect(window, ctypes.byref(rect)):
                return None
            return (rect.left + rect.right) // 2, (rect.top + rect.bottom) // 2

        def is_busy(self, window: int) -> bool:  # noqa: ARG002 - Windows knows which
            """``SHQueryUserNotificationState``: full screens and presentations, whoever's."""
            state = ctypes.c_int()
            failed = self._shell.SHQueryUserNotificationState(ctypes.byref(state))
            return not failed and state.value in _SILENCE
