"""Keeps `translations/*.ts` in step with the sources.

translations.py update            find every text in the sources (pyside6-lupdate)
translations.py fill ES.toml      enter Spanish: a table per context, "source" = "translation"
translations.py fill EN.toml en   the same for English, whose file holds only plural forms
translations.py missing           print what has no Spanish yet, in the form `fill` reads
translations.py missing en        the same for English plural forms
translations.py compile           write the .qm files the window loads (pyside6-lrelease)
"""

import fcntl
import json
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
ES, EN = ROOT / "translations" / "openfire_es.ts", ROOT / "translations" / "openfire_en.ts"
BIN = Path(sys.executable).parent


def update() -> None:
    sources = [str(p.relative_to(ROOT)) for p in sorted(ROOT.glob("setupwizard/**/*.py"))]
    quiet = ["-silent", "-locations", "none", "-no-obsolete"]
    lupdate = str(BIN / "pyside6-lupdate")
    es = ["-target-language", "es_ES", "-source-language", "en_US", "-ts", str(ES)]
    en = ["-pluralonly", "-target-language", "en_US", "-source-language", "en_US", "-ts", str(EN)]
    subprocess.run([lupdate, *quiet, *sources, *es], cwd=ROOT, check=True)
    subprocess.run([lupdate, *quiet, *sources, *en], cwd=ROOT, check=True)


def _messages(tree: ElementTree.ElementTree) -> list[tuple[str, str, ElementTree.Element]]:
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def fill(path: Path, into: Path) -> None:
    """Enter translations: a text, or a list of plural forms. Unknown sources are an error."""
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    tree = ElementTree.parse(into)
    known = {(context, source): message for context, source, message in _messages(tree)}
    for context, pairs in given.items():
        for source, translation in pairs.items():
            message = known.get((context, source))
            if message is None:
                sys.exit(f"not in the sources: [{context}] {source}")
            element = message.find("translation")
            assert element is not None
            element.attrib.pop("type", None)
            if isinstance(translation, list):
                for child in list(element):
                    element.remove(child)
                for form in translation:
                    ElementTree.SubElement(element, "numerusform").text = form
            else:
                element.text = translation
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    into.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def missing(file: Path) -> None:
    last = ""
    for context, source, message in _messages(ElementTree.parse(file)):
        element = message.find("translation")
        if element is not None and element.get("type") == "unfinished":
            if context != last:
                print(f"[{context}]")
                last = context
            print(f'{json.dumps(source, ensure_ascii=False)} = ""')


def compile_all() -> None:
    for source in (ES, EN):
        new = source.with_suffix(".qm.new")  # a window may be loading the old one
        lrelease = [str(BIN / "pyside6-lrelease"), "-silent", str(source)]
        subprocess.run([*lrelease, "-qm", str(new)], check=True)
        new.replace(source.with_suffix(".qm"))


def main(words: list[str]) -> None:
    with (ROOT / "translations" / ".lock").open("w") as lock:  # several people at once
        fcntl.flock(lock, fcntl.LOCK_EX)
        match words:
            case ["update"]:
                update()
            case ["fill", path, *language] if language in ([], ["en"]):
                update()
                fill(Path(path), EN if language else ES)
                update()
            case ["missing", *language] if language in ([], ["en"]):
                update()
                missing(EN if language else ES)
            case ["compile"]:
                compile_all()
            case _:
                sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
