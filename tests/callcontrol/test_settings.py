import json
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callcontrol.settings import Settings, SettingsError, SettingsStore

OTHERS = Settings(
    cloud="eu",
    account_number="1234",
    client_id="app",
    redirect_port=9000,
    pkce=False,
    portal_url="http://127.0.0.1:1/authorize",
    service_urls={"media": "http://127.0.0.1:1"},
    proxy_mode="address",
    proxy_address="proxy.example:3128",
    ca_file="/etc/authorities.pem",
    dialling_endpoint="2882",
    watched_endpoints=("2880", "2881"),
    region="CA",
    language="fr",
    window_geometry="AdnQ",
    pop_corner="top_left",
    pop_offset=(300, 120),
    phone_links_before="softphone.desktop",
    pop_screen="HDMI-1",
    pops_when_busy=True,
    lock_screen_names=True,
    no_pops_until="2026-11-22T09:00:00+00:00",
    close_hint_shown=True,
    calls_are_recorded=True,
    send_now_waits=True,
    hide_on_server=True,
    quit_without_asking=True,
    pop_rules=(
        MappingProxyType({"name": "VIP", "conditions": (MappingProxyType({"value": "+1"}),)}),
        "not a rule, and kept",
    ),
    page_schemes=("my-program",),
    keep_days=90,
    keep_names=False,
    encrypt_history=True,
    global_keys={"jump": "Ctrl+Alt+J"},
    update_checks=False,
    update_feed="https://updates.example/feed.json",
    update_key="0H6kS3vq1uHcQb7kq2yqI6mXlS3vq1uHcQb7kq2yqI4=",
    update_skipped="0.2.0",
    update_looked_on="2026-11-22T08:00:00+00:00",
    update_seen={"key": "7"},
    missed_seen={"account": "2026-11-22T07:00:00+00:00"},
    installation_id="3d4c7e5a-0000-4000-8000-000000000001",
)
"""A value for every setting that is not its default."""


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "settings.json"


def written(path: Path, contents: object) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(contents), encoding="utf-8")
    return path


def values_of(chosen: Settings) -> dict[str, Any]:
    return {field.name: getattr(chosen, field.name) for field in fields(Settings)}


def test_without_a_file_the_defaults_apply_and_none_is_made(path: Path) -> None:
    assert SettingsStore(path).current == Settings()
    assert not path.exists()


def test_every_setting_is_kept(path: Path) -> None:
    of_policy = {"start_at_login"}
    for name, value in values_of(OTHERS).items():
        if name in of_policy:
            continue
        assert value != getattr(Settings(), name), f"OTHERS lacks a value for {name}"
        SettingsStore(path).change(**{name: value})
    assert SettingsStore(path).current == OTHERS


def test_only_what_differs_from_the_default_is_written(path: Path) -> None:
    store = SettingsStore(path)
    store.change(cloud="eu", region="CA")
    store.change(cloud="")
    assert json.loads(path.read_text(encoding="utf-8")) == {"region": "CA"}
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_unknown_keys_are_kept(path: Path) -> None:
    later = {"from_a_later_program": {"deep": [1, None]}}
    SettingsStore(written(path, later | {"cloud": "us"})).change(cloud="eu")
    assert json.loads(path.read_text(encoding="utf-8")) == later | {"cloud": "eu"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cloud", 7),
        ("cloud", None),
        ("redirect_port", True),
        ("redirect_port", "8765"),
        ("redirect_port", 0),
        ("redirect_port", 65536),
        ("redirect_port", 8765.5),
        ("pkce", 1),
        ("service_urls", ["media"]),
        ("service_urls", {"media": 1}),
        ("watched_endpoints", "2880"),
        ("watched_endpoints", ["2880", 2881]),
        ("pop_corner", "middle"),
        ("pop_rules", {"name": "VIP"}),
        ("pop_rules", [[[[[[[[["deeper than any rule"]]]]]]]]]),
        ("pop_rules", [float("nan")]),
        ("page_schemes", "my-program"),
    ],
)
def test_a_bad_value_is_replaced_by_the_default_and_logged(
    path: Path, name: str, value: object, caplog: pytest.LogCaptureFixture
) -> None:
    store = SettingsStore(written(path, {name: value, "region": "CA"}))
    assert store.current == Settings(region="CA")
    assert name in caplog.text


@pytest.mark.parametrize(
    "contents",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"cloud": "\xe9"}', b"[" * 100_000, b"1" * 5000],
)
def test_an_unreadable_file_is_put_aside_when_a_new_one_is_written(
    path: Path, contents: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(contents)
    store = SettingsStore(path)
    assert store.current == Settings()
    assert "settings.json" in caplog.text
    assert path.read_bytes() == contents
    store.change(cloud="eu")
    assert SettingsStore(path).current == Settings(cloud="eu")
    assert path.with_name("settings.json.unreadable").read_bytes() == contents


def test_a_file_saved_by_an_editor_on_windows_is_read(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'\xef\xbb\xbf{"cloud": "eu"}\r\n')
    assert SettingsStore(path).current.cloud == "eu"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
names = st.sampled_from([field.name for field in fields(Settings)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(names | st.text(), json_values))
def test_no_file_stops_the_program_or_loses_an_unknown_key(
    path: Path, contents: dict[str, object]
) -> None:
    store = SettingsStore(written(path, contents))
    assert values_of(store.current).keys() == values_of(Settings()).keys()
    store.change(close_hint_shown=not store.current.close_hint_shown)
    assert SettingsStore(path).current == store.current
    kept = json.loads(path.read_text(encoding="utf-8"))
    unknown = contents.keys() - values_of(Settings()).keys()
    assert repr({name: kept[name] for name in sorted(unknown)}) == repr(  # repr: NaN equals itself
        {name: contents[name] for name in sorted(unknown)}
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary())
def test_no_bytes_stop_the_program(path: Path, contents: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(contents)
    assert isinstance(SettingsStore(path).current, Settings)


def test_listeners_hear_of_changes_only(path: Path) -> None:
    store = SettingsStore(path)
    heard: list[Settings] = []
    store.changed.subscribe(heard.append)
    store.change(cloud="eu")
    store.change(cloud="eu")
    store.change(region="CA", cloud="us")
    assert heard == [Settings(cloud="eu"), Settings(cloud="us", region="CA")]


@pytest.mark.parametrize(
    "wrong",
    [{"colour": "red"}, {"cloud": None}, {"redirect_port": 0}, {"watched_endpoints": ["2881"]}],
)
def test_what_no_setting_can_hold_is_refused_whole(path: Path, wrong: dict[str, Any]) -> None:
    store = SettingsStore(path)
    with pytest.raises(TypeError):
        store.change(region="CA", **wrong)
    assert store.current == Settings()
    assert not path.exists()


def test_settings_that_cannot_be_written_are_in_force_and_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = SettingsStore(tmp_path / "file" / "settings.json")
    heard: list[Settings] = []
    store.changed.subscribe(heard.append)
    with pytest.raises(SettingsError) as error:
        store.change(cloud="eu")
    assert error.value.code == "settings_not_saved"
    assert heard == [store.current] == [Settings(cloud="eu")]


def test_settings_cannot_be_changed_in_passing(path: Path) -> None:
    current = SettingsStore(written(path, {"service_urls": {"media": "http://x"}})).current
    assert isinstance(current.service_urls, MappingProxyType)
    with pytest.raises(AttributeError):
        current.cloud = "eu"  # type: ignore[misc]


def test_what_is_only_remembered_may_fail(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = SettingsStore(tmp_path / "file" / "settings.json")
    (tmp_path / "file").touch()
    store.remember(close_hint_shown=True)
    assert store.current.close_hint_shown
    assert "settings not saved" in caplog.text
    assert store.problem == "settings_not_saved"


def test_a_damaged_file_is_left_to_whoever_corrects_it(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{")
    store = SettingsStore(path)
    assert store.problem == "settings_damaged"
    store.remember(window_geometry="somewhere")
    assert store.current.window_geometry == "somewhere"
    assert path.read_text() == "{"
    store.change(cloud="eu")
    assert store.problem == ""
    assert SettingsStore(path).current.window_geometry == "somewhere"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"of_tomorrow": [1], "pkce": "yes", "region": "CA"}', "utf-8")
    store = SettingsStore(path)
    assert store.not_read == ("of_tomorrow", "pkce")
    store.change(region="DE")
    assert json.loads(path.read_text("utf-8"))["of_tomorrow"] == [1]
