"""The templates of the group policy editor: one ADMX file, and its words in four languages.

After "ADMX Format Reference" (learn.microsoft.com); each setting once locked, once recommended.
"""

import xml.etree.ElementTree as ET

from policy_settings import Setting
from policy_words import FRAME, LANGUAGES, value_words, words

from callcontrol.identity import COMMAND, NAME
from callcontrol.policy_sources import POLICIES, RECOMMENDED

_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_LONGEST = 16383


def admx(settings: list[Setting]) -> bytes:
    """``callcontrol.admx``."""
    root = ET.Element(
        "policyDefinitions", {"xmlns": _SCHEMA, "revision": "1.0", "schemaVersion": "1.0"}
    )
    namespaces = ET.SubElement(root, "policyNamespaces")
    own = f"{NAME.replace(' ', '')}.Policies"
    ET.SubElement(namespaces, "target", {"prefix": COMMAND, "namespace": own})
    ET.SubElement(root, "resources", {"minRequiredRevision": "1.0"})
    definitions = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(
        definitions, "definition", {"name": "supported", "displayName": "$(string.supported)"}
    )
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", {"name": COMMAND, "displayName": "$(string.program)"})
    soft = ET.SubElement(
        categories, "category", {"name": "recommended", "displayName": "$(string.recommended)"}
    )
    ET.SubElement(soft, "parentCategory", {"ref": COMMAND})
    policies = ET.SubElement(root, "policies")
    for setting in settings:
        _policy(policies, setting, setting.name, POLICIES, COMMAND)
    for setting in settings:
        if setting.can_be_recommended:
            name = f"{setting.name}_recommended"
            _policy(policies, setting, name, RECOMMENDED, "recommended")
    return _written(root)


def _policy(parent: ET.Element, setting: Setting, name: str, key: str, category: str) -> None:
    is_switch = setting.kind == "switch"
    attributes = {
        "name": name,
        "class": "Both",
        "displayName": f"$(string.{setting.name})",
        "explainText": f"$(string.{setting.name}_about)",
        "key": key,
    }
    more = (
        {"valueName": setting.name}
        if is_switch
        else {"presentation": f"$(presentation.{setting.name})"}
    )
    policy = ET.SubElement(parent, "policy", attributes | more)
    ET.SubElement(policy, "parentCategory", {"ref": category})
    ET.SubElement(policy, "supportedOn", {"ref": "supported"})
    if is_switch:
        for element, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, element), "decimal", {"value": value})
    else:
        _element(ET.SubElement(policy, "elements"), setting)


def _element(parent: ET.Element, setting: Setting) -> None:
    named = {"id": setting.name, "valueName": setting.name}
    match setting.kind:
        case "choice":
            enum = ET.SubElement(parent, "enum", named | {"required": "true"})
            for value in setting.choices:
                item = ET.SubElement(enum, "item", {"displayName": _value_id(setting, value)})
                ET.SubElement(ET.SubElement(item, "value"), "string").text = value
        case "number":
            least, most = (str(each) for each in setting.span)
            span = {"required": "true", "minValue": least, "maxValue": most}
            ET.SubElement(parent, "decimal", named | span)
        case "texts":
            ET.SubElement(parent, "multiText", named)
        case "text":
            is_path = setting.name.endswith("_file")
            ET.SubElement(parent, "text", named | ({"expandable": "true"} if is_path else {}))
        case _:
            ET.SubElement(parent, "text", named | {"maxLength": str(_LONGEST)})


def _value_id(setting: Setting, value: str) -> str:
    return f"$(string.{setting.name}_is_{value})"


def adml(settings: list[Setting], language: str) -> bytes:
    """``LANGUAGE/callcontrol.adml``; ``language`` is one of ``LANGUAGES``."""
    frame = FRAME[language]
    root = ET.Element(
        "policyDefinitionResources", {"xmlns": _SCHEMA, "revision": "1.0", "schemaVersion": "1.0"}
    )
    ET.SubElement(root, "displayName").text = NAME
    ET.SubElement(root, "description").text = NAME
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    presentations = ET.SubElement(resources, "presentationTable")

    def say(name: str, text: str) -> None:
        ET.SubElement(strings, "string", {"id": name}).text = text

    say("program", NAME)
    say("supported", frame["supported"])
    say("recommended", frame["recommended"])
    for setting in settings:
        title, about = words(setting, language)
        hint = {"json": frame["json"], "texts": frame["each"]}.get(setting.kind, "")
        name = frame["name"].format(name=setting.name)
        say(setting.name, title)
        say(f"{setting.name}_about", "\n\n".join(part for part in (about, hint, name) if part))
        if setting.kind == "choice":
            for value in setting.choices:
                say(f"{setting.name}_is_{value}", value_words(value, language))
        if setting.kind != "switch":
            table = ET.SubElement(presentations, "presentation", {"id": setting.name})
            _presented(table, setting, title)
    return _written(root)


def _presented(parent: ET.Element, setting: Setting, title: str) -> None:
    to = {"refId": setting.name}
    match setting.kind:
        case "choice":
            place = setting.choices.index(str(setting.default))
            chosen = to | {"noSort": "true", "defaultItem": str(place)}
            ET.SubElement(parent, "dropdownList", chosen).text = title
        case "number":
            default = to | {"defaultValue": str(setting.default)}
            ET.SubElement(parent, "decimalTextBox", default).text = title
        case "texts":
            ET.SubElement(parent, "multiTextBox", to).text = title
        case _:
            box = ET.SubElement(parent, "textBox", to)
            ET.SubElement(box, "label").text = title


def files(settings: list[Setting]) -> dict[str, bytes]:
    """Every file, by its path in ``PolicyDefinitions``."""
    made = {f"{COMMAND}.admx": admx(settings)}
    return made | {
        f"{folder}/{COMMAND}.adml": adml(settings, language)
        for language, folder in LANGUAGES.items()
    }


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + written + b"\n"
