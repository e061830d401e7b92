"""Our sources as syntax trees, for tests of what all of them have to keep."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = [p for p in sorted((ROOT / "setupwizard").rglob("*.py")) if "texts" not in p.parts]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}


def place(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def called(node: ast.AST) -> str:
    """The last name of what a call calls."""
    return ast.unparse(node.func).split(".")[-1] if isinstance(node, ast.Call) else ""


def calls_in(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == name:
            yield node


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of `name` in our sources, with its place."""
    for path, tree in TREES.items():
        for node in calls_in(tree, name):
            yield place(path, node), node


def literals(node: ast.AST) -> list[str]:
    """The texts an expression may be, as far as it says so itself; a pattern for the rest."""
    match node:
        case ast.Constant(value=str(text)):
            return [re.escape(text)]
        case ast.IfExp(body=one, orelse=other):
            return literals(one) + literals(other)
        case ast.JoinedStr(values=parts):
            fixed = [re.escape(p.value) if isinstance(p, ast.Constant) else ".+" for p in parts]
            return ["".join(fixed)]
    return []


def function_of(tree: ast.Module, node: ast.expr) -> ast.AST:
    """The innermost function that holds the node, or the whole module."""
    found: ast.AST = tree
    for one in ast.walk(tree):
        holds = isinstance(one, ast.FunctionDef) and one.lineno <= node.lineno <= one.end_lineno
        if holds and (found is tree or one.lineno >= found.lineno):
            found = one
    return found


def keys_in(tree: ast.AST) -> set[str]:
    """Every name the code there gives to a value of a mapping, or to an argument."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.Dict(keys=keys):
                found |= {key.value for key in keys if isinstance(key, ast.Constant)}
            case ast.Call(keywords=keywords):
                found |= {keyword.arg for keyword in keywords if keyword.arg}
            case ast.Subscript(slice=ast.Constant(value=str(key))):
                found.add(key)
    return found
