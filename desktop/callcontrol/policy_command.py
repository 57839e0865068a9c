"""The command `policy`: tells administrators what counts on this computer, and whence it comes."""

import json

from callcontrol.paths import Paths
from callcontrol.policy import Policy, Strength
from callcontrol.setting_values import to_json
from callcontrol.settings import SettingsStore
from callcontrol.terminal import say


def tell_policy(paths: Paths, policy: Policy, *, as_json: bool) -> int:
    """Print sources, settings and what is ignored; the exit code is 0, also where there is none."""
    told = policy_told(SettingsStore(paths.settings, policy))
    say(json.dumps(told, indent=2, ensure_ascii=False) + "\n" if as_json else _text(told))
    return 0


def policy_told(store: SettingsStore) -> dict[str, list[dict[str, object]]]:
    """What administrators say to ``store``, as JSON; the strongest source first."""
    sources: list[dict[str, object]] = [
        {"place": layer.source.place, "kind": layer.source.kind, "strength": layer.strength}
        for layer in reversed(store.policy.layers)
    ]
    settings: list[dict[str, object]] = []
    for strength, decisions in (
        (Strength.LOCKED, store.decisions.locked),
        (Strength.RECOMMENDED, store.decisions.recommended),
    ):
        for name, decision in sorted(decisions.items()):
            in_force = getattr(store.current, name) == decision.value
            settings.append(
                {
                    "name": name,
                    "value": to_json(decision.value),
                    "strength": strength,
                    "place": decision.source.place,
                    "in_force": in_force,
                }
            )
    ignored: list[dict[str, object]] = [
        {"place": each.source.place, "name": each.name, "fault": each.fault, "detail": each.detail}
        for each in store.decisions.troubles
    ]
    return {"sources": sources, "settings": settings, "ignored": ignored}


def _text(told: dict[str, list[dict[str, object]]]) -> str:
    lines = ["Sources, the strongest first:"]
    lines += [f"  {each['strength']:<12} {each['place']}" for each in told["sources"]]
    lines += ["Settings:"] if told["sources"] else ["  none"]
    for each in told["settings"]:
        value = json.dumps(each["value"], ensure_ascii=False)
        beaten = "" if each["in_force"] else ", not in force"
        lines.append(f"  {each['name']} = {value}  ({each['strength']} by {each['place']}{beaten})")
    if told["ignored"]:
        lines.append("Ignored:")
    for each in told["ignored"]:
        about = f"{each['name']} in {each['place']}" if each["name"] else each["place"]
        detail = f" ({each['detail']})" if each["detail"] else ""
        lines.append(f"  {about}: {str(each['fault']).replace('_', ' ')}{detail}")
    return "\n".join(lines) + "\n"
