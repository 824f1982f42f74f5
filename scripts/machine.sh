#!/usr/bin/env bash
# What the machine itself must have. As root it is installed where missing; else it is named.
# Usage: scripts/machine.sh demo|test
set -euo pipefail

missing=()
need() { # package, then a command that succeeds where it is there
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

need python3-venv python3 -c 'import ensurepip, venv'
if [ "${1:-demo}" = test ]; then
  need chromium test -x "${CHROMIUM:-/usr/bin/chromium}"
  need libatomic1 bash -c 'ls /usr/lib/*/libatomic.so.1' # playwright's own node asks for it
  need postgresql bash -c 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb || [[ ${DATABASE_URL:-} == postgres* ]]'
  need libreoffice-calc-nogui bash -c 'command -v soffice || command -v libreoffice'
  need poppler-utils command -v pdftoppm
  need fonts-nanum bash -c 'ls /usr/share/fonts/truetype/nanum/*.ttf'
fi

[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
else
  echo "이 컴퓨터에 없는 패키지: ${missing[*]}" >&2
  echo "관리자에게 설치를 요청하십시오: apt-get install ${missing[*]}" >&2
fi
