"""The least that a PySide6 program with a window can be: the floor for start, memory and idling."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    """Show it until the process is ended."""
    application = QApplication(sys.argv[:1])
    window = QLabel("Hello")
    window.resize(400, 680)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
