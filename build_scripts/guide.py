"""Builds the guide as a site, in every language: `python3 build_scripts/guide.py [FOLDER]`.

The site is in `build/guide/site` afterwards, or in FOLDER. Its pictures are taken by the program
itself, in practice. What belongs to the site alone: the dependency group `docs`.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import environment

GUIDE = environment.ROOT / "docs" / "guide"
WORK = environment.ROOT / "build" / "guide"
LANGUAGES = {"en": "English", "es": "Español"}
"""As in setupwizard/languages.py, which is not there yet when this begins."""

PICTURE = re.compile(r"\]\(pictures/(?P<name>[\w-]+)\.png\)")


def main() -> int:
    environment.prepare(develop=False)
    _install_tool()
    site = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else WORK / "site"
    shutil.rmtree(WORK, ignore_errors=True)
    pages = WORK / "pages"
    _python("build_scripts/guide_pages.py", str(pages))
    take_pictures(pages)
    for language in LANGUAGES:
        settings = WORK / f"{language}.yml"
        settings.write_text(_settings(pages, language, site / language), encoding="utf-8")
        _python("-m", "mkdocs", "--quiet", "build", "--strict", "--config-file", str(settings))
    (site / "index.html").write_text(FRONT, encoding="utf-8")
    print(site / "index.html")
    return 0


def _python(*words: str) -> None:
    quiet = os.environ | {"QT_QPA_PLATFORM": "offscreen", "NO_MKDOCS_2_WARNING": "1"}
    command = [environment.python(), *words]
    subprocess.run(command, cwd=environment.ROOT, env=quiet, check=True)


def _install_tool() -> None:
    there = [environment.python(), "-c", "import material, mkdocs"]
    if subprocess.run(there, check=False, stderr=subprocess.DEVNULL).returncode:
        group = f"{environment.ROOT / 'pyproject.toml'}:docs"
        _python("-m", "pip", "install", "--quiet", "--group", group)


def take_pictures(pages: Path) -> None:
    """Those that the pages show, beside them."""
    taken = WORK / "pictures"
    _python("-m", "setupwizard", "--practice", "--screenshots", str(taken))
    for page in pages.glob("*/*.md"):
        for found in PICTURE.finditer(page.read_text(encoding="utf-8")):
            (picture,) = taken.glob(f"[0-9]*[0-9]-{found['name']}.png")
            target = page.parent / "pictures" / f"{found['name']}.png"
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(picture, target)


def _settings(pages: Path, language: str, site: Path) -> str:
    """For mkdocs, as JSON, which is YAML."""
    order = re.findall(r'^    "([\w-]+)",$', _pages_source(), re.MULTILINE)
    first = (pages / language / "index.md").read_text(encoding="utf-8").splitlines()[0]
    others = [
        {"name": name, "link": f"../{code}/index.html", "lang": code}
        for code, name in LANGUAGES.items()
    ]
    return json.dumps(
        {
            "INHERIT": str(GUIDE / "mkdocs.yml"),
            "site_name": re.sub(r"^# | \{.*\}$", "", first),
            "docs_dir": str(pages / language),
            "site_dir": str(site),
            "theme": {"language": language},
            "nav": [f"{name}.md" for name in order],
            "repo_url": _home(),
            "extra": {"alternate": others, "generator": False},
        }
    )


def _home() -> str:
    """Where the program is published; empty while it is nowhere."""
    source = (environment.ROOT / "setupwizard" / "model" / "application.py").read_text("utf-8")
    found = re.search(r'^HOME = "(.*)"$', source, re.MULTILINE)
    return found[1] if found else ""


def _pages_source() -> str:
    return (environment.ROOT / "build_scripts" / "guide_pages.py").read_text(encoding="utf-8")


FRONT = """<!doctype html>
<meta charset="utf-8">
<title>Openfire Setup</title>
<script>
location.replace(/^es/.test(navigator.language) ? "es/index.html" : "en/index.html")
</script>
<p><a href="en/index.html" lang="en">English</a> · <a href="es/index.html" lang="es">Español</a></p>
"""

if __name__ == "__main__":
    sys.exit(main())
