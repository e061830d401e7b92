"""Keeps `translations/*.ts` in step with the sources.

translations.py update            find every text in the sources (pyside6-lupdate)
translations.py fill ES.toml      enter Spanish: a table per context, "source" = "translation"
translations.py fill FR.toml fr   the same for another language of setupwizard/languages.py;
                                  the file of English holds only plural forms
translations.py missing [fr]      print what has no Spanish (French) yet, in the form `fill` reads
translations.py compile           write the .qm files the window loads (pyside6-lrelease)
"""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # this checkout, whichever one is installed

from setupwizard.languages import LANGUAGES  # noqa: E402

SOURCE = next(iter(LANGUAGES))
FILES = {code: ROOT / "translations" / f"openfire_{code}.ts" for code in LANGUAGES}
BIN = Path(sys.executable).parent


def update() -> None:
    sources = [str(p.relative_to(ROOT)) for p in sorted(ROOT.glob("setupwizard/**/*.py"))]
    quiet = ["-silent", "-locations", "none", "-no-obsolete"]
    lupdate = str(BIN / "pyside6-lupdate")
    for language, file in FILES.items():
        known = [] if file.exists() else ["-target-language", language]
        plurals = ["-pluralonly"] if language == SOURCE else []
        into = [*plurals, *known, "-source-language", "en_US", "-ts", str(file)]
        subprocess.run([lupdate, *quiet, *sources, *into], cwd=ROOT, check=True)


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
    for source in FILES.values():
        new = source.with_suffix(".qm.new")  # a window may be loading the old one
        lrelease = [str(BIN / "pyside6-lrelease"), "-silent", str(source)]
        subprocess.run([*lrelease, "-qm", str(new)], check=True)
        new.replace(source.with_suffix(".qm"))


def _file(rest: list[str]) -> Path | None:
    """The file of the language that was named; of Spanish if none was."""
    return FILES.get(rest[0] if rest else "es") if len(rest) < 2 else None


def main(words: list[str]) -> None:
    with (ROOT / "translations" / ".lock").open("w") as lock:  # several people at once
        if fcntl is not None:
            fcntl.flock(lock, fcntl.LOCK_EX)
        match words:
            case ["update"]:
                update()
            case ["fill", path, *rest] if file := _file(rest):
                update()
                fill(Path(path), file)
                update()
            case ["missing", *rest] if file := _file(rest):
                update()
                missing(file)
            case ["compile"]:
                compile_all()
            case _:
                sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
