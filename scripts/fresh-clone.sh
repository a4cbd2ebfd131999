#!/usr/bin/env bash
# Does what the README tells somebody new to do, in a folder that nothing was done in yet: its test
# command, then a few words with the guide; and nothing may be left lying about.
#
#   scripts/fresh-clone.sh npm test          in a clone of HEAD, in an empty temporary folder
#   scripts/fresh-clone.sh --here npm test   in this very folder, which is a fresh checkout already
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "fresh clone: $*" >&2; }
fail() {
  say "FAILED: $*"
  exit 1
}

# Somebody's hook may have told git of another folder; here it is to look at where it is.
if command -v git >/dev/null; then
  unset $(git rev-parse --local-env-vars)
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

case "${1-}" in
  --here) shift ;;
  -*) fail "there is no option but --here: $1" ;;
  *)
    command -v git >/dev/null || fail 'without git nothing can be cloned; in a fresh folder, use --here'
    git clone --quiet . "$scratch/clone" || fail 'this folder could not be cloned'
    cd "$scratch/clone"
    ;;
esac
[ $# -gt 0 ] || fail 'name the test command: npm test'

# Only a work tree of its own has a status; a folder without git, or inside another's tree, has none.
has_status() {
  command -v git >/dev/null && [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ]
}
changes() { if has_status; then git status --porcelain; fi; }

before=$(changes)

say "$*, in $PWD"
"$@" || fail "$*, as in the README"

# Somebody new has told the guide nothing yet, and has no settings of ours.
say 'npm start'
mkdir "$scratch/home"
HOME="$scratch/home" npm start --silent -- --store "$scratch/household" >"$scratch/heard" <<'PARENT' ||
help with teething
four months
stop
PARENT
  fail 'npm start, as in the README'
cat "$scratch/heard"
# A terminal breaks sentences into lines.
heard=$(tr -s '[:space:]' ' ' <"$scratch/heard")
[[ $heard == *'How old is baby'* ]] || fail 'the guide did not ask for the age'
[[ $heard == *'Rest one hand on'* ]] || fail 'the guide did not begin a massage'

if has_status; then
  after=$(changes)
  [ "$after" = "$before" ] || fail "files were changed or left behind:
$(diff <(printf '%s\n' "$before") <(printf '%s\n' "$after") | grep '^[<>]')"
  [ -z "$before" ] || say "this folder was not fresh, so only what came later was looked at"
else
  say 'no git here, so nobody looked whether files were changed or left behind'
fi
say 'all is well'
