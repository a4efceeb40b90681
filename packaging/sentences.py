"""The sentences of the core that the window may show, read out of the source.

What is wrong with a file or a library is said in English by the parts below the window, which know
nothing of languages: a sentence may be stored, printed by a command, or come from another machine.
The window recognises it by its template and says it in its own language
(`curator/gui/sentences.py`). This collects the templates: every string of these parts that reads
like words to a person, with `{name}` for each expression in it.

Nothing is left out by accident: what no window can show is named in `EXCLUDED`, with the reason.
"""

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: The parts that a window runs. Commands, training, series, serving and clusters show no window.
ROOMS = (
    *("address.py", "columns.py", "errors.py", "following.py", "installation.py", "pipeline.py"),
    *("ranking.py", "records.py", "settings.py"),
    *("curation", "export", "images", "library", "metrics", "scoring", "watch"),
)

#: What the system and other libraries give as a reason, as it is found in the sentences: in the
#: words of Linux, by which `curator.gui.sentences` also knows other systems' words for the same.
REASONS = (
    "No such file or directory",
    "Permission denied",
    "Operation not permitted",
    "No space left on device",
    "Disk quota exceeded",
    "Input/output error",
    "Read-only file system",
    "Device or resource busy",
    "File name too long",
    "File too large",
    "Stale file handle",
    "No such device",
    "No such device or address",
    "Transport endpoint is not connected",
    "Not a directory",
    "Is a directory",
    "Directory not empty",
    "File exists",
    "Too many levels of symbolic links",
    "Too many open files",
    "Cannot allocate memory",
    "Invalid argument",
    "Text file busy",
    "Host is down",
    "No route to host",
    "Network is unreachable",
    "Connection refused",
    "Connection reset by peer",
    "Connection timed out",
    "timed out",
    "Name or service not known",
    "Temporary failure in name resolution",
    "database or disk is full",
    "database disk image is malformed",
    "disk I/O error",
    "file is not a database",
)

#: Strings that read like words and that no window shows: file, the beginning of the template, why.
EXCLUDED = (
    ("curation/fields.py", "collection:", "what to type, as it is"),
    ("curation/fields.py", "prompt:", "what to type, as it is"),
    ("curation/fields.py", "ArtScore", "a name"),
    ("curation/fields.py", "LoRA", "a name"),
    ("curation/xmp.py", "it is too large", "of it only is told that it can't be read"),
    ("curation/xmp_document.py", "", "of it only is told that it can't be read"),
    ("export/csv_lists.py", "", "lists of series are read by commands"),
    ("export/files.py", "The list", "what a command prints"),
    ("export/sheet_words.py", "", "the window hands over its own words"),
    ("images/formats.py", "PNG, ", "stands in the sentences that need it"),
    ("images/generation/", "", "words of the programs that generate pictures"),
    ("images/png.py", "", "a word of the format"),
    ("images/preprocess.py", "The picture", "where no file has a name, which the window's have"),
    ("installation.py", "install the program anew", "what `curator doctor` prints"),
    ("installation.py", "remove {prefix}", "what `curator doctor` prints"),
    ("library/soundness.py", "database disk image is malformed", "among the reasons"),
    ("metrics/catalogue.py", "LPIPS ", "a name"),
    ("metrics/catalogue.py", "Gram ", "a name"),
    ("metrics/catalogue.py", "Content ", "a name"),
    ("metrics/pairs.py", "", "comparing folders is a command; the window pairs by itself"),
    ("scoring/devices.py", "out of memory", "words of torch, looked for in its errors"),
    ("scoring/devices.py", "can't allocate", "words of torch, looked for in its errors"),
    ("scoring/devices.py", "not enough memory", "words of torch, looked for in its errors"),
)

#: Exceptions whose words are for who mends the program.
BUGS = {"AssertionError", "RuntimeError", "TypeError", "ValueError", "KeyError", "MemoryError"}
_LOGGED = {"debug", "info", "warning", "error", "exception", "log"}
_MOST_WAYS = 12
#: Of these calls one argument is for a person, be it a single word.
_SPOKEN_ARGUMENTS = {
    "Field": 2,
    "Suggestion": 1,
    "ModelInfo": 3,
    "_info": 2,
    "_words": 0,
    "_Known": 0,
}

#: Two words in a row, where 1 stands for what fills a placeholder.
_WORDS = re.compile(r"[^\W\d_]{2,}'?[a-z]*,? [a-z(“\"]|\b1 [a-z]{2}")
_NOT_WORDS = re.compile(
    r"^\s*(SELECT|INSERT|PRAGMA|BEGIN|DELETE|ORDER|WHERE|WITH|FROM|SET|SHOW|LISTEN|CREATE|UPDATE"
    r"|AND|<)\b|^\s*<|\n|::|\.\*|\bIS NOT NULL\b|\bBETWEEN\b| IN \(|\(\?|\\[sdw]|:first\b"
)


@dataclass(frozen=True)
class Hole:
    """An expression within a sentence."""

    source: str
    name: str


Pieces = tuple[str | Hole, ...]


@dataclass(frozen=True)
class Found:
    """A template and where it stands."""

    template: str
    file: str
    line: int
    holes: tuple[tuple[str, str], ...] = ()


def files() -> Iterator[Path]:
    """Yield the modules whose sentences a window may show."""
    for room in ROOMS:
        place = ROOT / "curator" / room
        if place.is_file():
            yield place
        yield from sorted(file for file in place.rglob("*.py") if "migrations" not in file.parts)


def collect() -> list[Found]:
    """Return what a window may show, in the order of the source, each template once."""
    return [found for found in everything() if excluded(found) is None]


def templates() -> list[str]:
    """Return the templates, and the reasons that fill them, in a fixed order."""
    return sorted({found.template for found in collect()} | set(REASONS))


def excluded(found: Found) -> str | None:
    """Return why a template is left out, or None."""
    for file, beginning, reason in EXCLUDED:
        if found.file.startswith(file) and found.template.startswith(beginning):
            return reason
    return None


def everything() -> list[Found]:
    """Return all that reads like words."""
    found: dict[str, Found] = {}
    for file in files():
        for each in _Module(file).read():
            found.setdefault(each.template, each)
    return list(found.values())


class _Module:
    def __init__(self, file: Path) -> None:
        self.name = file.relative_to(ROOT / "curator").as_posix()
        self.tree = ast.parse(file.read_text(encoding="utf-8"))
        self.parents = {
            child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)
        }
        self.constants = dict(_constants(self.tree))
        for node in self.tree.body:  # of the program's own modules
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("curator."):
                source = ROOT / ((node.module or "").replace(".", "/") + ".py")
                if source.is_file():
                    there = dict(_constants(ast.parse(source.read_text(encoding="utf-8"))))
                    for alias in node.names:
                        if alias.name in there:
                            self.constants[alias.asname or alias.name] = there[alias.name]

    def read(self) -> Iterator[Found]:
        used: set[ast.AST] = set()
        texts = [
            (node, self._ways(node, used))
            for node in ast.walk(self.tree)
            if isinstance(node, ast.expr) and self._is_text(node) and not self._is_for_others(node)
        ]
        for node, ways in texts:
            for pieces in ways if node not in used else ():
                if found := self._found(node, pieces):
                    yield found

    def _found(self, node: ast.expr, pieces: Pieces) -> Found | None:
        template, holes = _written(pieces)
        if not re.search(r"[A-Za-z]{2}", re.sub(r"\{\w+\}", "", template)):
            return None
        plain = re.sub(r"\{\w+\}", "1", template)
        if not self._is_raised(node) and (not _WORDS.search(plain) or _NOT_WORDS.search(plain)):
            return None
        return Found(template, self.name, node.lineno, holes)

    def _is_text(self, node: ast.AST) -> bool:
        if isinstance(node, ast.JoinedStr):
            return not isinstance(self.parents.get(node), ast.FormattedValue | ast.JoinedStr)
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            return False
        parent = self.parents.get(node)
        return not isinstance(parent, ast.JoinedStr | ast.Expr)

    def _statement(self, node: ast.AST) -> ast.AST:
        while not isinstance(node, ast.stmt):
            node = self.parents[node]
        return node

    def _is_for_others(self, node: ast.AST) -> bool:
        """Whether it's for a log, or for who mends the program."""
        parent = self.parents.get(node)
        statement = self._statement(node)
        if isinstance(statement, ast.Raise) and isinstance(statement.exc, ast.Call):
            name = ast.unparse(statement.exc.func)
            return name in BUGS
        if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Attribute):
            owner = ast.unparse(parent.func.value)
            return parent.func.attr in _LOGGED and owner in ("_log", "logging", "logger")
        return isinstance(statement, ast.Assert)

    def _is_raised(self, node: ast.AST) -> bool:
        """Whether it is all that an exception says, or a word of its own for a person."""
        parent = self.parents.get(node)
        if not isinstance(parent, ast.Call) or node not in parent.args:
            return False
        name, place = ast.unparse(parent.func), parent.args.index(node)  # type: ignore[arg-type]
        return (name.endswith("Error") and place == 0) or _SPOKEN_ARGUMENTS.get(name) == place

    # -- what an expression may say --------------------------------------------------------------

    def _ways(self, node: ast.expr, used: set[ast.AST]) -> list[Pieces]:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return [(node.value,)]
        if not isinstance(node, ast.JoinedStr):
            return [(_hole(node),)]
        parts = [self._part(part, node, used) for part in node.values]
        number = 1
        for part in parts:
            number *= len(part)
        if number > _MOST_WAYS:
            raise SystemExit(f"{self.name}:{node.lineno}: too many ways to say it")
        return [tuple(itertools.chain(*each)) for each in itertools.product(*parts)]

    def _part(self, part: ast.expr, whole: ast.expr, used: set[ast.AST]) -> list[Pieces]:
        if not isinstance(part, ast.FormattedValue):
            return self._ways(part, used)
        known = self._known(part.value, whole)
        if known is None:
            return [(_hole(part.value),)]
        ways: list[Pieces] = []
        for each in known:
            used.add(each)
            ways += [way for way in self._ways(each, used) if way not in ways]
        return ways

    def _known(self, value: ast.expr, whole: ast.expr) -> list[ast.expr] | None:
        """Return the texts that an expression may be, where they are few and all known."""
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return [value]
        if isinstance(value, ast.JoinedStr):
            return [value]
        if isinstance(value, ast.IfExp):
            ends = [self._known(value.body, whole), self._known(value.orelse, whole)]
            return None if None in ends else [each for end in ends if end for each in end]
        if (
            isinstance(value, ast.Call)
            and isinstance(value.func, ast.Attribute)
            and isinstance(value.func.value, ast.Dict)
            and value.func.attr == "get"
        ):
            given = [*value.func.value.values, *value.args[1:]]
            return given if all(map(_is_a_text, given)) else None
        if isinstance(value, ast.Subscript) and isinstance(value.value, ast.Name):
            return self._choices(value.value.id, whole) or self.constants.get(value.value.id)
        if isinstance(value, ast.Name):
            if (local := self._local(value.id, whole)) is not None:
                return local or None
            constants = self.constants.get(value.id)
            return constants if constants and len(constants) == 1 else None
        return None

    def _choices(self, name: str, within: ast.AST) -> list[ast.expr] | None:
        """Return the texts of a dictionary of the function."""
        node = within
        while not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if node not in self.parents:
                return None
            node = self.parents[node]
        for each in ast.walk(node):
            if isinstance(each, ast.Assign) and isinstance(each.value, ast.Dict):
                target, values = each.targets[0], each.value.values
                if isinstance(target, ast.Name) and target.id == name:
                    return values if all(map(_is_a_text, values)) else None
        return None

    def _local(self, name: str, within: ast.AST) -> list[ast.expr] | None:
        """Return the texts that a name of the function may have, [] where not all are known."""
        node: ast.AST = within
        while not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if node not in self.parents:
                return None
            node = self.parents[node]
        every = [*node.args.args, *node.args.kwonlyargs, *node.args.posonlyargs]
        if any(argument.arg == name for argument in every):
            return []
        given: list[ast.expr] = []
        met = False
        for each in ast.walk(node):
            targets: list[ast.expr] = []
            value: ast.expr | None = None
            if isinstance(each, ast.Assign):
                targets, value = each.targets, each.value
            elif isinstance(each, ast.AnnAssign | ast.NamedExpr):
                targets, value = [each.target], each.value
            elif isinstance(each, ast.For | ast.comprehension):
                targets = [each.target]
            elif isinstance(each, ast.ExceptHandler) and each.name == name:
                return []
            elif isinstance(each, ast.withitem) and each.optional_vars is not None:
                targets = [each.optional_vars]
            for target in targets:
                pairs: Iterable[tuple[ast.expr, ast.expr | None]] = [(target, value)]
                if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                    pairs = zip(target.elts, value.elts, strict=True)
                elif isinstance(target, ast.Tuple):
                    pairs = [(element, None) for element in target.elts]
                for one, what in pairs:
                    if isinstance(one, ast.Name) and one.id == name:
                        met = True
                        known = None if what is None else self._known(what, within)
                        if not known or (isinstance(what, ast.Name)):
                            return []
                        given += known
        return given if met else None


def _constants(tree: ast.Module) -> Iterator[tuple[str, list[ast.expr]]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            target, value = node.targets[0].id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            target, value = node.target.id, node.value
        else:
            continue
        if _is_a_text(value):
            yield target, [value]
        elif isinstance(value, ast.Dict) and value.values and all(map(_is_a_text, value.values)):
            yield target, list(value.values)


def _is_a_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _hole(node: ast.expr) -> Hole:
    """Name an expression by what a reader would call it."""
    inner = node
    while True:
        if isinstance(inner, ast.BoolOp):
            inner = inner.values[0]
        elif isinstance(inner, ast.BinOp):
            inner = inner.left
        elif isinstance(inner, ast.IfExp):
            inner = inner.body
        elif isinstance(inner, ast.Subscript):
            inner = inner.value
        elif isinstance(inner, ast.Call) and len(inner.args) and _wraps(inner):
            inner = inner.args[0]
        else:
            break
    if isinstance(inner, ast.Call):
        inner = inner.func
    name = inner.attr if isinstance(inner, ast.Attribute) else "value"
    name = inner.id if isinstance(inner, ast.Name) else name
    if name == "name" and isinstance(inner, ast.Attribute) and "path" in ast.unparse(inner):
        name = "file"
    name = name.strip("_").lower().removeprefix("max_")
    return Hole(ast.unparse(node), _CLEARER.get(name, name))


#: Names of placeholders that say more to a translator.
_CLEARER = {"shown": "name", "strerror": "reason", "verify_message": "reason", "st_size": "size"}


def _wraps(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    return name in {
        *("printable", "printable_path", "shown", "_capital", "len", "min", "max", "tuple", "str"),
        *("'.join", "', '.join", "' or '.join", "' and '.join", "host_of", "describe_device"),
        "_reason",
    }


def _written(pieces: Pieces) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Write a template; two expressions of one name are told apart by a number."""
    text, names = "", {}
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if piece.source not in names:
            name, number = piece.name, 2
            while name in names.values():
                name, number = f"{piece.name}{number}", number + 1
            names[piece.source] = name
        text += f"{{{names[piece.source]}}}"
    return text, tuple((name, source) for source, name in names.items())


if __name__ == "__main__":
    for each in collect():
        print(f"{each.file}:{each.line}: {each.template}")
