"""Windows and commands that use one library at once."""

from __future__ import annotations

from curator.library import Library
from tests.faults import acts
from tests.faults.checks import Checks
from tests.faults.kill_cases import damage_of, save_pictures, scores_in
from tests.faults.report import Result, Run
from tests.library.samples import facts

_PICTURES = 24
_CONTENTS = 20


def together(run: Run) -> Result:
    """Have two programs score overlapping folders while two rate and a fifth one looks on."""
    checks = Checks()
    for number in range(run.tries):
        shared = run.scratch / str(number)
        save_pictures(acts.pictures_of(shared), _PICTURES)
        parts = {
            "first": ["score_part", [0, 16]],
            "second": ["score_part", [8, _PICTURES]],
            "stars": ["rate", ["stars"]],
            "flags": ["rate", ["flag"]],
            "window": ["look_on", [_PICTURES]],
        }
        worlds = {name: shared / name for name in parts}
        for world in worlds.values():
            world.mkdir()
        actors = [
            run.stage.begin(act, worlds[name], arguments=[str(shared), *arguments])
            for name, (act, arguments) in parts.items()
        ]
        for name, actor in zip(parts, actors, strict=True):
            ending = actor.ending()
            checks.that(ending.status == 0, f"{name} failed: {ending.complaints}")
        library = shared / acts.LIBRARY
        checks.that(not damage_of(library), f"it is damaged: {damage_of(library)}")
        scores = len(scores_in(shared))
        checks.that(scores == _PICTURES, f"{scores} scores are there")
        with Library(library) as opened:
            contents = [facts(each).content_hash for each in range(_CONTENTS)]
            marks = opened.curation.marks_of(contents).values()
            kept = sum(each.stars == 4 and each.flag == 1 for each in marks)
            checks.that(kept == _CONTENTS, f"{_CONTENTS - kept} updates are lost")
            entries = len(opened.curation.entries())
            checks.that(entries == 2 * _CONTENTS, f"{entries} edits are in the journal")
    return checks.result("two programs and more at once")
