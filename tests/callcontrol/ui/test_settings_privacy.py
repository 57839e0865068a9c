from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from callcontrol.settings import SettingsStore
from callcontrol.status import AccountState, AccountStatus
from callcontrol.ui import problems
from callcontrol.ui.settings_pages import Page
from callcontrol.ui.settings_switch import Switch
from callcontrol.ui.settings_window import SettingsWindow
from tests.callcontrol.ui.looking import click, named, open_window, read


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture(name="window")
def _window(store: SettingsStore, tmp_path: Path, qtbot: QtBot) -> SettingsWindow:
    window = SettingsWindow(store, database=tmp_path / "history", settings_file=tmp_path / "file")
    open_window(qtbot, window)
    window.open_at(Page.PRIVACY)
    return window


def names_are_kept(store: SettingsStore) -> bool:
    return store.current.keep_names


def test_names_are_given_up_after_a_question_only(
    window: SettingsWindow, store: SettingsStore
) -> None:
    switch = named(window, "Keep names", Switch)
    switch.click()
    assert switch.isChecked()
    assert names_are_kept(store)
    (box,) = window.findChildren(QMessageBox)
    assert "cannot be undone" in box.informativeText()
    click(box, "Delete the names")
    assert names_are_kept(store) is switch.isChecked() is False
    switch.click()
    assert names_are_kept(store)


def test_days_are_a_number_or_nothing(window: SettingsWindow, store: SettingsStore) -> None:
    field = named(window, "Days to keep calls", QLineEdit)
    for typed, kept in (("90", 90), ("soon", 90), ("", 0)):
        field.selectAll()
        field.insert(typed) if typed else field.del_()
        field.setModified(True)
        field.editingFinished.emit()
        assert store.current.keep_days == kept
        assert ("nothing is for ever" in read(window)) is (typed == "soon")


def test_without_a_keyring_it_says_why_it_does_not_encrypt(window: SettingsWindow) -> None:
    switch = named(window, "Encrypt the record of calls", Switch)
    assert switch.isEnabled()
    window.show_account(AccountStatus(state=AccountState.SIGNED_OUT, lasting=False), "")
    assert not switch.isEnabled()
    assert problems.sentence("encryption_no_keyring") in read(window)


def test_it_leads_to_the_window_that_erases(window: SettingsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.erase_requested):
        click(window, "Erase a person…")
