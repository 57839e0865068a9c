"""What counts: default, recommended, chosen, locked; every setting in every combination."""

import json
from dataclasses import fields
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callcontrol.policy import Fault, Kind, Layer, Policy, Source, Strength, strengths
from callcontrol.setting_values import can_hold, to_json
from callcontrol.settings import FIELDS, SettingLocked, Settings, SettingsStore
from tests.callcontrol.test_settings import OTHERS, written

RECOMMENDED, LOCKED = Strength.RECOMMENDED, Strength.LOCKED


def values_for(name: str) -> tuple[Any, Any, Any]:
    """Default, and two others: for what is on or off, the default is one of them again."""
    default, other = getattr(Settings(), name), getattr(OTHERS, name)
    thirds: tuple[Any, ...] = ("third", ("third",), (1, 2), {"third": "third"}, 12345)
    allowed = FIELDS[name].metadata.get("allowed", thirds)
    fitting = (one for one in allowed if one not in (default, other))
    return default, other, next((one for one in fitting if can_hold(FIELDS[name], one)), default)


def layer(strength: Strength, values: dict[str, Any], place: str = "here") -> Layer:
    source = Source(kind=Kind.FILE, place=place)
    return Layer(source=source, strength=strength, values=values)


def store(path: Path, *layers: Layer) -> SettingsStore:
    return SettingsStore(path, Policy(layers=layers))


ADMINISTERED = [name for name, one in FIELDS.items() if strengths(one) == tuple(Strength)]


@pytest.mark.parametrize("name", ADMINISTERED)
def test_the_strongest_layer_that_says_something_counts(tmp_path: Path, name: str) -> None:
    default, *others = values_for(name)
    said = [None, *others]
    for number, (recommended, chosen, locked) in enumerate(product(said, repeat=3)):
        path = tmp_path / str(number) / "settings.json"
        layers = []
        if recommended is not None:
            layers.append(layer(RECOMMENDED, {name: to_json(recommended)}))
        if locked is not None:
            layers.append(layer(LOCKED, {name: to_json(locked)}))
        if chosen is not None:
            written(path, {name: to_json(chosen)})
        one = store(path, *layers)
        strongest = [each for each in (locked, chosen, recommended, default) if each is not None]
        assert getattr(one.current, name) == strongest[0]
        assert (one.locked_by(name) is not None) is (locked is not None)
        unlocked = store(path)
        assert getattr(unlocked.current, name) == (default if chosen is None else chosen)


@pytest.mark.parametrize("name", ADMINISTERED)
def test_what_is_locked_cannot_be_changed_and_what_was_chosen_comes_back(
    tmp_path: Path, name: str
) -> None:
    default, other, _third = values_for(name)
    path = tmp_path / "settings.json"
    SettingsStore(path).change(**{name: other})
    locked = store(path, layer(LOCKED, {name: to_json(default)}))
    heard: list[Settings] = []
    locked.changed.subscribe(heard.append)
    with pytest.raises(SettingLocked):
        locked.change(**{name: other})
    locked.remember(**{name: other})
    locked.change(**{name: default})  # it is what is in force
    locked.change(close_hint_shown=True)
    assert getattr(locked.current, name) == default
    assert [one.close_hint_shown for one in heard] == [True]
    assert getattr(SettingsStore(path).current, name) == other


@pytest.mark.parametrize("name", ADMINISTERED)
def test_a_choice_that_is_the_default_is_kept_against_a_recommendation(
    tmp_path: Path, name: str
) -> None:
    default, other, _third = values_for(name)
    path = tmp_path / "settings.json"
    advice = layer(RECOMMENDED, {name: to_json(other)})
    store(path, advice).change(**{name: default})
    assert json.loads(path.read_text(encoding="utf-8")) == {name: to_json(default)}
    assert getattr(store(path, advice).current, name) == default
    store(path, advice).change(**{name: other})  # as recommended again: that may be improved
    assert json.loads(path.read_text(encoding="utf-8")) == {}


def test_what_is_no_choice_is_not_administered(tmp_path: Path) -> None:
    own = [name for name, one in FIELDS.items() if not strengths(one)]
    assert own == [
        *("installation_id", "window_geometry", "phone_links_before", "no_pops_until"),
        *("close_hint_shown", "update_skipped", "update_looked_on", "update_seen", "missed_seen"),
    ]
    for strength in Strength:
        values = {name: to_json(getattr(OTHERS, name)) for name in own}
        one = store(tmp_path / "settings.json", layer(strength, values))
        assert one.current == Settings()
        assert {each.fault for each in one.decisions.troubles} == {Fault.NOT_ADMINISTERED}
        assert [each.name for each in one.decisions.troubles] == own


def test_the_start_at_login_is_for_policy_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "settings.json", {"start_at_login": True})
    assert not store(path, layer(RECOMMENDED, {"start_at_login": True})).current.start_at_login
    locked = store(path, layer(LOCKED, {"start_at_login": True}))
    assert locked.current.start_at_login
    with pytest.raises(TypeError):
        SettingsStore(path).change(start_at_login=True)
    locked.change(cloud="eu")
    assert json.loads(path.read_text()) == {"start_at_login": True, "cloud": "eu"}


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("pkce", 0, False),
        ("pkce", 1, True),
        ("redirect_port", "9000", 9000),
        ("cloud", "eu", "eu"),
        ("client_id", "12", "12"),
        ("watched_endpoints", ["1", "2"], ("1", "2")),
        ("watched_endpoints", '["1"]', ("1",)),
        ("pop_offset", "[3, 4]", (3, 4)),
        ("service_urls", '{"media": "https://m"}', {"media": "https://m"}),
        ("pop_rules", '[{"name": "VIP"}]', ({"name": "VIP"},)),
    ],
)
def test_texts_and_numbers_stand_for_what_they_mean(
    tmp_path: Path, name: str, raw: object, value: object
) -> None:
    one = store(tmp_path / "settings.json", layer(LOCKED, {name: raw}))
    assert getattr(one.current, name) == value
    assert not one.decisions.troubles


@pytest.mark.parametrize(
    ("name", "raw", "fault"),
    [
        ("pkce", 2, Fault.NOT_A_VALUE),
        ("pkce", "yes", Fault.NOT_A_VALUE),
        ("cloud", 1, Fault.NOT_A_VALUE),
        ("redirect_port", True, Fault.NOT_A_VALUE),
        ("redirect_port", 70000, Fault.NOT_A_VALUE),
        ("pop_corner", "middle", Fault.NOT_A_VALUE),
        ("service_urls", "{", Fault.NOT_A_VALUE),
        ("service_urls", "[" * 100_000, Fault.NOT_A_VALUE),
        ("pop_rules", [b"bytes"], Fault.NOT_A_VALUE),
        ("pop_rules", 7, Fault.NOT_A_VALUE),
        ("colour", "red", Fault.UNKNOWN),
        ("Cloud", "eu", Fault.UNKNOWN),
    ],
)
def test_a_bad_value_is_ignored_by_itself_and_logged(
    tmp_path: Path, name: str, raw: object, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    one = store(tmp_path / "settings.json", layer(LOCKED, {name: raw, "region": "CA"}, "/a/file"))
    assert one.current == Settings(region="CA")
    (trouble,) = one.decisions.troubles
    assert (trouble.name, trouble.fault) == (name, fault)
    one.log_policy()
    assert f"/a/file: {name} ignored" in caplog.text


def test_a_later_layer_is_stronger_and_a_bad_value_in_it_uncovers_the_one_before(
    tmp_path: Path,
) -> None:
    user, computer = layer(LOCKED, {"cloud": "eu", "region": "CA"}, "user"), "computer"
    one = store(tmp_path / "s.json", user, layer(LOCKED, {"cloud": "us", "region": 1}, computer))
    assert (one.current.cloud, one.current.region) == ("us", "CA")
    sources = [one.locked_by(name) for name in ("cloud", "region", "pkce")]
    assert [source.place if source else None for source in sources] == ["computer", "user", None]


def test_policy_counts_while_the_file_of_the_user_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{", encoding="utf-8")
    one = store(path, layer(RECOMMENDED, {"region": "CA"}), layer(LOCKED, {"cloud": "eu"}))
    assert one.problem == "settings_damaged"
    assert one.current == Settings(cloud="eu", region="CA")


def test_what_a_lock_covers_can_be_taken_out_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path / "settings.json", {"pop_rules": ["Jordan", "others"]})
    one = store(path, layer(LOCKED, {"pop_rules": ["ours"]}))
    assert one.chosen.pop_rules == ("Jordan", "others")
    one.change_beneath(pop_rules=("others",))
    assert one.current.pop_rules == ("ours",)
    assert json.loads(path.read_text()) == {"pop_rules": ["others"]}


raw_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
names = st.sampled_from([one.name for one in fields(Settings)])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    layers=st.lists(
        st.tuples(st.sampled_from(Strength), st.dictionaries(names | st.text(), raw_values))
    )
)
def test_no_policy_stops_the_program(
    tmp_path: Path, layers: list[tuple[Strength, dict[str, object]]]
) -> None:
    one = store(tmp_path / "settings.json", *(layer(*each) for each in layers))
    said = sum(len(values) for _strength, values in layers)
    assert len(one.decisions.troubles) <= said
    assert isinstance(one.current, Settings)
    one.remember(**{each: getattr(OTHERS, each) for each in ("cloud", "pkce", "keep_days")})
