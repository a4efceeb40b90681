"""Bring the window's texts up to date: `python packaging/translations.py`.

Collects them from `curator/gui`, and the sentences of the parts below it (packaging/sentences.py),
into `resources/translations/*.ts`, which Qt Linguist edits, and compiles those to the `.qm` that
the program loads. By `sentences.txt` the window recognises a sentence. All are kept in the
repository. The tools come with PySide6. Run it after a text has changed, translate what is marked
as unfinished, and run it again.
"""

import json
import re
import runpy
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")


def collect(folder: Path = FOLDER) -> None:
    """Add new texts to the `.ts` and drop those that the window no longer says.

    Lines of the source are left out: they would change with every edit elsewhere.
    """
    sentences = runpy.run_path(str(ROOT / "packaging" / "sentences.py"))["templates"]()
    known = "".join(f"{sentence}\n" for sentence in sentences)
    (folder / "sentences.txt").write_text(known, encoding="utf-8", newline="\n")
    with tempfile.TemporaryDirectory() as temporary:
        # lupdate reads sources alone, so the sentences are put as one.
        spoken = Path(temporary) / "sentences.py"
        lines = (f'translate("Sentences", {_quoted(sentence)})\n' for sentence in sentences)
        spoken.write_text("".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            file = folder / f"curator_{language}.ts"
            _run(
                "lupdate",
                *("-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"),
                *("-source-language", "en", "-target-language", language),
                *(str(ROOT / "curator" / "gui"), str(spoken)),
                *("-ts", str(file)),
            )
            # "#:" tells of an attribute here, and is no word to a translator.
            text = file.read_text(encoding="utf-8")
            text = re.sub(r" *<extracomment>.*?</extracomment>\n", "", text, flags=re.DOTALL)
            file.write_text(text, encoding="utf-8", newline="\n")


def compile_all(folder: Path = FOLDER, target: Path = FOLDER) -> None:
    """Make the `.qm` in `target` of the `.ts` in `folder`."""
    for language in LANGUAGES:
        name = f"curator_{language}"
        # Beside it and then in its place: a program that speaks the language has the old one
        # mapped into its memory, and would crash where that becomes shorter.
        with tempfile.TemporaryDirectory(dir=target) as beside:
            made = Path(beside) / f"{name}.qm"
            _run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(made))
            made.replace(target / made.name)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    here = Path(PySide6.__file__).parent
    program = next(
        p for p in (here / tool, here / f"{tool}.exe", here / "Qt/libexec" / tool) if p.is_file()
    )
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(__doc__)
    collect()
    compile_all()
