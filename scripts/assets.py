"""Copy the files that pages need out of node_modules into var/assets, where staticfiles finds them.

Run as `python -m scripts.assets` after `npm ci`. Only what is listed here is ever served.
"""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULES, ASSETS = ROOT / "node_modules", ROOT / "var" / "assets"

# Package folder, pattern inside it, folder under static/.
WANTED = (
    ("krds-uiux/resources", "css/component/output.css", "krds"),
    ("krds-uiux/resources", "css/token/krds_tokens.css", "krds"),
    ("krds-uiux/resources", "fonts/*.woff2", "krds"),
    ("krds-uiux/resources", "img/component/icon/*.svg", "krds"),
    ("echarts", "dist/echarts.common.min.js", "echarts"),
)
# The maps are not served, and a style sheet that names one cannot be given a version.
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")


def main() -> None:
    shutil.rmtree(ASSETS, ignore_errors=True)
    for package, pattern, target in WANTED:
        for source in _found(MODULES / package, pattern):
            _copy(source, ASSETS / target / source.relative_to(MODULES / package))


def _found(folder: Path, pattern: str) -> list[Path]:
    files = sorted(folder.glob(pattern))
    if not files:
        raise SystemExit(f"{folder / pattern} is missing: run npm ci first")
    return files


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix == ".css":
        target.write_text(SOURCE_MAP.sub("", source.read_text("utf-8")), "utf-8")
    else:
        shutil.copyfile(source, target)


if __name__ == "__main__":
    main()
