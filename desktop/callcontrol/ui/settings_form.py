"""Rows that show a setting and change it at once; what goes wrong is said in the row."""

from collections.abc import Callable, Mapping, Sequence

from callcontrol.settings import Settings, SettingsError, SettingsStore
from callcontrol.ui import lock_words, problems
from callcontrol.ui.settings_controls import Choice, Field
from callcontrol.ui.settings_row import Row
from callcontrol.ui.settings_switch import Switch


class SettingsForm:
    """Makes the rows of ``store``'s settings, and keeps them true until it is closed."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._show: list[Callable[[Settings], None]] = []
        self.close = store.changed.subscribe(self._show_all)

    def switch(
        self,
        title: str,
        sentence: str,
        setting: str,
        *,
        before_off: Callable[[Row, Callable[[], object]], object] | None = None,
    ) -> Row:
        """A setting that is on or off; ``before_off`` asks, and calls what turns it off."""
        control = Switch()
        row = self._row(Row(title, sentence, control), setting)
        self._follow(lambda settings: control.setChecked(getattr(settings, setting)))

        def turn(on: bool) -> None:
            if on or before_off is None:
                self._change(row, setting, on)
            else:
                control.setChecked(True)
                before_off(row, lambda: self._change(row, setting, value=False))

        control.clicked.connect(turn)
        return row

    def choice(
        self,
        title: str,
        sentence: str,
        setting: str,
        options: Sequence[tuple[str, str]],
        *,
        also: Mapping[str, object] | None = None,
    ) -> Row:
        """A setting with few values: ``options`` are value and words. A choice changes ``also``
        what goes with it.
        """
        control = Choice(options)
        row = self._row(Row(title, sentence, control), setting)
        self._follow(lambda settings: control.show_value(getattr(settings, setting)))
        with_it = also or {}
        control.chosen.connect(lambda value: self._change(row, setting, value, **with_it))
        return row

    def field(
        self,
        title: str,
        sentence: str,
        setting: str,
        read: Callable[[str], object],
        *,
        write: Callable[[Settings], str] | None = None,
        hint: str = "",
    ) -> Row:
        """A setting that is typed; ``hint`` says what applies while nothing is."""
        control = Field(read)
        control.setPlaceholderText(hint)
        row = self._row(Row(title, sentence, control), setting)
        text = write or (lambda settings: str(getattr(settings, setting)))
        self._follow(lambda settings: control.show_text(text(settings)))
        control.entered.connect(lambda value: self._change(row, setting, value))
        control.refused.connect(row.show_problem)
        return row

    def _row(self, row: Row, setting: str) -> Row:
        row.lock(lock_words.locked(self._store.locked_by(setting)))
        return row

    def _follow(self, show: Callable[[Settings], None]) -> None:
        self._show.append(show)
        show(self._store.current)

    def _show_all(self, settings: Settings) -> None:
        for show in self._show:
            show(settings)

    def _change(self, row: Row, setting: str, value: object, **also: object) -> None:
        try:
            free = {each: also[each] for each in also if self._store.locked_by(each) is None}
            self._store.change(**{setting: value}, **free)
        except SettingsError as error:
            row.show_problem(problems.sentence(error.code))
        else:
            row.show_problem("")
