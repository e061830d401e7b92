"""What a sentence names is filled in by the code that says it, in every language."""

import ast
import re
from typing import get_args

from setupwizard import texts
from setupwizard.languages import LANGUAGES
from setupwizard.model.answers import OpenfireAnswers
from setupwizard.model.problems import Code
from setupwizard.practice.mistakes import Mistake
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.command_line import REMEDIES
from setupwizard.texts.fields import FIELDS
from tests.placeholders import placeholders
from tests.sources import SOURCES, TREES, calls, calls_in, function_of, keys_in, literals, place

CATALOGS = tuple(Catalog(language) for language in LANGUAGES)


def wanted(context, *sources):
    """What must be filled in, in any language, whether by its name or by the words for it."""
    templates = [words.template(context, source) for words in CATALOGS for source in sources]
    return {name.removesuffix("_words") for one in templates for name in placeholders(one)}


def wanted_by(code):
    words = texts.PROBLEMS[code]
    remedy = wanted("CommandLine", REMEDIES[code]) - {"log"} if code in REMEDIES else set()
    return wanted("Problem", words.cause, words.remedy) | remedy


def given(call):
    """The names a call fills, or None where a mapping made elsewhere is unpacked into it."""
    names = {keyword.arg for keyword in call.keywords}
    if ast.unparse(call.func) == "Problem" and len(call.args) > 1:  # Problem(code, {…})
        params = call.args[1]
        keys = params.keys if isinstance(params, ast.Dict) else [None]
        names |= {ast.literal_eval(key) if key is not None else None for key in keys}
    return None if None in names else names


def codes_in(node):
    return {Code[name] for name in re.findall(r"\bCode\.([A-Z0-9_]+)", ast.unparse(node))}


# ---------------------------------------------------------------- problems


def problem_calls(tree):
    for kind in ("SetupError", "Problem"):
        yield from (call for call in calls_in(tree, kind) if call.args)


def test_every_problem_is_given_what_its_sentences_want():
    lacking, seen = [], 0
    for path, tree in TREES.items():
        for call in problem_calls(tree):
            names = given(call)
            for code in codes_in(call.args[0]) if names is not None else ():
                seen += 1
                missing = wanted_by(code) - names
                lacking += [f"{place(path, call)} {code} lacks {name}" for name in sorted(missing)]
    assert lacking == []
    assert seen > 150


def possible_codes(tree, call):
    """Which codes a call may be given that does not say so itself."""
    code = call.args[0]
    if isinstance(code, ast.Attribute):
        return set()  # of a problem that was made elsewhere, told on with what it holds
    if isinstance(code, ast.Call):  # a function of this module finds it out
        name = ast.unparse(code.func)
        makers = [one for one in ast.walk(tree) if getattr(one, "name", "") == name]
        return {found for maker in makers for found in codes_in(maker)}
    function = function_of(tree, call)
    spelled_out = {
        found
        for other in problem_calls(tree)
        if given(other) is not None
        for found in codes_in(other.args[0])
    }
    return (codes_in(function) or codes_in(tree)) - spelled_out


def names_in(node):
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def parameters(function):
    every = function.args
    return {one.arg for one in (*every.args, *every.kwonlyargs, every.kwarg) if one}


def possible_names(path, tree, call):
    """Which names such a call may be given: what is filled in near it is not told apart."""
    names = given(call)
    if names is not None:
        return names
    here = {keyword.arg for keyword in call.keywords if keyword.arg} | keys_in(tree)
    values = [one.value for one in call.keywords if one.arg is None]
    unpacked = {name for value in values for name in names_in(value)}
    function = function_of(tree, call)
    handed_in = parameters(function) if isinstance(function, ast.FunctionDef) else set()
    if unpacked & handed_in:  # filled by whoever calls this, in the same room
        room = [other for other in SOURCES if other.parent == path.parent]
        here |= {name for other in room for name in keys_in(TREES[other])}
    return here


def test_every_problem_whose_code_or_names_are_found_out_is_given_what_its_sentences_want():
    lacking, seen = [], 0
    for path, tree in TREES.items():
        for call in problem_calls(tree):
            named = codes_in(call.args[0])
            if named and given(call) is not None:
                continue
            names = possible_names(path, tree, call)
            for code in named or possible_codes(tree, call):
                seen += 1
                missing = wanted_by(code) - names
                lacking += [f"{place(path, call)} {code} lacks {name}" for name in sorted(missing)]
    assert lacking == []
    assert seen > 80


# ---------------------------------------------------------------- notes

COMPOSED = {
    "mistake-": {str(mistake) for mistake in Mistake},
    "openfire-from-": set(get_args(OpenfireAnswers.model_fields["source"].annotation)),
    "postgresql-will-be-": {"started", "installed"},
}
"""Beginnings of notes that are put together, and what may follow."""


def note_calls(tree):
    return [one for one in calls_in(tree, "of") if ast.unparse(one.func) == "Note.of"]


def assigned_notes(tree, call):
    """The codes that the variable of such a call is given in its function."""
    return {
        text.replace("\\", "")
        for node in ast.walk(function_of(tree, call))
        if isinstance(node, ast.Assign) and names_in(call.args[0]) & names_in(node.targets[0])
        for text in literals(node.value)
    }


def possible_notes(tree, call):
    """The codes a note may have; those that are found out stand in its function or its module."""
    codes = set()
    for pattern in literals(call.args[0]):
        start = pattern.partition(".+")[0].replace("\\", "")
        codes |= {start + end for end in COMPOSED[start]} if ".+" in pattern else {start}
    codes |= set() if codes else assigned_notes(tree, call)
    if codes:
        return codes
    strings = {text.replace("\\", "") for node in ast.walk(tree) for text in literals(node)}
    elsewhere = {
        code.replace("\\", "")
        for other in note_calls(tree)
        for code in (*literals(other.args[0]), *assigned_notes(tree, other))
    }
    return strings & set(texts.NOTES) - elsewhere


def test_every_note_has_words_and_is_given_what_they_want():
    wrong, seen = [], 0
    for path, tree in TREES.items():
        for call in note_calls(tree):
            codes = possible_notes(tree, call)
            wrong += [] if codes else [f"{place(path, call)} has no words"]
            names = given(call)
            for code in codes:
                seen += 1
                if code not in texts.NOTES:
                    wrong.append(f"{place(path, call)} {code} has no words")
                elif names is not None:
                    missing = wanted("Note", texts.NOTES[code]) - names
                    wrong += [f"{place(path, call)} {code} lacks {name}" for name in missing]
    assert wrong == []
    assert seen > 80


def test_every_note_that_has_words_is_said_somewhere():
    nodes = [node for tree in TREES.values() for node in ast.walk(tree)]
    strings = [node for node in nodes if isinstance(node, ast.Constant | ast.JoinedStr)]
    patterns = {pattern for node in strings for pattern in literals(node)}
    said = [re.compile(one) for one in patterns if re.search(r"\w", one.replace(".+", ""))]
    assert [code for code in texts.NOTES if not any(one.fullmatch(code) for one in said)] == []


# ---------------------------------------------------------------- steps and fields


def test_every_step_has_words():
    steps = set()
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                held = [one for one in node.body if isinstance(one, ast.Assign | ast.AnnAssign)]
                named = [one for one in held if re.match(r"id[ :]", ast.unparse(one))]
                steps |= {one.value.value for one in named if isinstance(one.value, ast.Constant)}
    assert len(steps) > 10
    assert steps - set(texts.STEPS) == set()


def field_reasons():
    """Every reason for which an answer is refused, with the values it is given."""
    for where, call in calls("refuse"):
        for reason in literals(call.args[0]) if call.args else ():
            yield where, reason.replace("\\", ""), {one.arg for one in call.keywords}
    for where, call in calls("FieldProblem"):
        named = {one.arg: one.value for one in call.keywords}
        names = keys_in(named["params"]) if "params" in named else set()
        params = named.get("params")
        known = params is None or isinstance(params, ast.Dict)
        for reason in literals(named["code"]):
            yield where, reason.replace("\\", ""), names if known else None


def test_every_reason_of_a_field_has_words_and_is_given_what_they_want():
    wrong, seen = [], set()
    for where, reason, names in field_reasons():
        seen.add(reason)
        if reason not in FIELDS:
            wrong.append(f"{where} {reason} has no words")
        elif names is not None and (missing := wanted("Field", FIELDS[reason]) - names):
            wrong.append(f"{where} {reason} lacks {missing}")
    assert wrong == []
    assert len(seen) > 20


def test_what_openfires_settings_cannot_keep_is_refused_in_words():
    """The reasons that the functions of model/ answer, for whoever asks them."""
    reasons = {
        text.replace("\\", "")
        for path in SOURCES
        if path.parent.name == "model"
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Return) and node.value is not None
        for text in literals(node.value)
        if re.fullmatch(r"[a-z]+(?:\\-[a-z]+)+", text)
    }
    assert "control-character" in reasons
    assert reasons - set(FIELDS) == set()
