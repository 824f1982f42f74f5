"""What README and docs/ say is held against the project, so that a sentence cannot outlive what it tells of."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import get_commands

from pledges.card_file import card_bytes, read_card
from pledges.choices import Role
from pledges.domain.checks import CODES, check_card
from pledges.permissions import ROLES, Perm

ROOT = Path(__file__).resolve().parents[1]
README, DOCS = ROOT / "README.md", ROOT / "docs"
PAGES = [README, *sorted(DOCS.rglob("*.md"))]
# Calls that carry the code of a finding as their first word.
FINDERS = {"Finding", "compare", "hold"}
# Readers of the environment in geumcheon/settings/environment.py.
READERS = {"text", "flag", "number", "one_of", "words", "hosts", "addresses", "secret", "folder"}


def text_of(*pages: Path) -> str:
    return "\n".join(page.read_text("utf-8") for page in pages)


def found(pattern: str, *pages: Path) -> list[str]:
    return re.findall(pattern, text_of(*pages), re.MULTILINE | re.DOTALL)


def links_of(page: Path) -> list[str]:
    return [link for link in found(r"\]\(([^)\s]+)\)", page) if "://" not in link]


def leads_nowhere(page: Path, link: str) -> bool:
    place, _, anchor = link.partition("#")
    target = (page.parent / place).resolve() if place else page
    heads = found(r"^#+ ([^\n]+)$", target) if anchor else []
    return not target.exists() or anchor not in {"", *(head.lower().replace(" ", "-") for head in heads)}


def table_below(page: Path, heading: str) -> list[list[str]]:
    """Cells of the first table below a heading, its own head first."""
    (lines,) = found(rf"^{heading}\n.*?((?:^\|[^\n]*\n)+)", page)[:1]
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines.splitlines())
    return [head, *rows]


def first_words(folder: str, names: set[str]) -> set[str]:
    """The first words of calls of these functions."""
    words = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(text_of(path))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
                words |= {node.args[0].value} if name in names else set()
    return words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    assert [link for link in links_of(page) if leads_nowhere(page, link)] == []


def test_no_document_is_left_without_a_link_to_it():
    linked = {(page.parent / link.split("#")[0]).resolve() for page in PAGES for link in links_of(page)}

    assert set(PAGES) - linked <= {README}


def test_findings_lists_every_code_and_no_other():
    codes = set(CODES) | first_words("villages/domain", FINDERS)

    assert len(codes) > 15
    assert sorted(found(r"^\| `([a-z]+(?:-[a-z]+)*)` \| [^|`]+ \|", DOCS / "findings.md")) == sorted(codes)


def test_findings_counts_what_the_real_card_shows():
    findings = check_card(read_card((ROOT / "fixtures/cards/participation-1.json").read_bytes()))
    counts = tuple(str(sum(each.severity == word for each in findings)) for word in ("error", "warning", "note"))

    assert found(r"오류 (\d+)건[^\n]*경고 (\d+)건[^\n]*참고 (\d+)건", DOCS / "findings.md") == [counts]


def test_every_rule_of_arithmetic_names_its_tests_and_they_exist():
    there = set(found(r"^def (test_\w+)\(", *(ROOT / "tests").rglob("test_*.py")))
    rules = text_of(DOCS / "arithmetic.md").split("\n## ")[1:]

    assert [rule.splitlines()[0] for rule in rules if "`test_" not in rule] == []
    assert set(found(r"`(test_\w+)`", DOCS / "arithmetic.md")) - there == set()


def test_every_table_has_its_paragraph():
    models = {model.__name__ for app in ("pledges", "villages") for model in apps.get_app_config(app).get_models()}

    assert set(found(r"^- `([A-Z]\w+)` ", DOCS / "data-model.md")) == models


def test_commands_of_the_documents_are_there():
    targets = set(found(r"^(\w+):", ROOT / "Makefile"))

    assert set(found(r"\bmake (\w+)\b", *PAGES)) - targets == set()
    assert set(found(r"manage\.py (\w+)", *PAGES)) - get_commands().keys() == set()


def test_names_in_the_python_of_the_documents_are_there():
    blocks = found(r"```python\n(.*?)```", *PAGES)
    nodes = [node for block in blocks for node in ast.walk(ast.parse(block)) if isinstance(node, ast.ImportFrom)]
    names = [(node.module, alias.name) for node in nodes for alias in node.names]

    assert [name for module, name in names if not hasattr(import_module(module), name)] == []


def test_readme_says_what_each_role_may_do():
    head, *rows = table_below(README, "## 누가 무엇을 하는가")
    roles = [Role.values[Role.labels.index(label)] for label in head[1:]]
    said = {
        role: {Perm[re.search(r"`(\w+)`", row[0])[1]] for row in rows if row[place] == "○"}
        for place, role in enumerate(roles, 1)
    }

    assert said == {role: set(rights) for role, rights in ROLES.items()}


def test_readme_names_every_setting_that_is_read():
    told = {row[0].strip("`") for row in table_below(README, "## 설정")[1:]}

    assert told == first_words("geumcheon/settings", READERS) | {"DJANGO_SETTINGS_MODULE"}


def test_the_example_card_file_is_a_card_file():
    (example,) = found(r"```json\n(.*?)```", DOCS / "card-file.md")

    card = read_card(example.encode("utf-8"))

    assert check_card(card) == []
    assert card_bytes(read_card(card_bytes(card))) == card_bytes(card)


def test_card_file_names_every_key_and_marks_the_required():
    required = first_words("pledges/card_file/schema", {"required"})
    keys = required | first_words("pledges/card_file/schema", {"optional"})

    assert len(keys) > 80
    assert keys - set(found(r"`([a-z_]+)`", DOCS / "card-file.md")) == set()
    assert required - set(found(r"\*\*`([a-z_]+)`\*\*", DOCS / "card-file.md")) == set()
