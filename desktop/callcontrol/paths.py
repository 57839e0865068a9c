"""Where the program keeps its files. Only names; nothing here touches the disk."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from callcontrol.identity import NAME


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one profile, all in one folder; who writes a file creates the folder."""

    folder: Path

    @classmethod
    def default(cls) -> Self:
        """The profile of the user who is logged in to the computer, where the OS keeps such data.

        Never in a folder that roams: SQLite's write-ahead log does not work on network drives.
        """
        import platformdirs  # late: a run with a profile folder of its own does without

        return cls(platformdirs.user_data_path(NAME, appauthor=False, roaming=False))

    @classmethod
    def in_folder(cls, folder: Path) -> Self:
        """A profile of its own in ``folder``, made absolute as of now (``--profile DIR``)."""
        return cls(folder.absolute())

    @property
    def database(self) -> Path:
        """The history of all calls."""
        return self.folder / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """What the user chose."""
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        """The newest log file; older ones lie beside it with a number after the name."""
        return self.folder / "logs" / "callcontrol.log"

    @property
    def recording(self) -> Path:
        """The newest of what the service said; what came before it lies beside it.

        It holds names and numbers, so it lies not with the log, which people hand on.
        """
        return self.folder / "recording.jsonl"

    @property
    def updates(self) -> Path:
        """The folder for installers of newer versions."""
        return self.folder / "updates"

    @property
    def lock(self) -> Path:
        """Held while the program runs, so that one profile has one program."""
        return self.folder / "lock"
