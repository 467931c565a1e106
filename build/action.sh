#!/usr/bin/env bash
# The work of action.yml: compares contracts with those of a commit, and reports to GitHub.
# The environment has the inputs: CONTRACT_PATHS, CONTRACT_BASE, FAIL_ON, ACCEPT, COMMENT_ON (a pull request) and BILLINK (the command).
set -euo pipefail

# The first push of a branch has no commit before it.
if [[ $CONTRACT_BASE =~ ^0*$ ]]; then
  echo "::notice title=Contract diff::There is no commit to compare with."
  exit 0
fi
# A checkout has only the newest commit, unless its depth is set.
git cat-file -e "$CONTRACT_BASE^{commit}" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin "$CONTRACT_BASE"

mapfile -t paths < <(grep -v '^[[:space:]]*$' <<<"$CONTRACT_PATHS" | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
read -ra billink <<<"$BILLINK"
diff=("${billink[@]}" contract diff --base "$CONTRACT_BASE" "${paths[@]}" --fail-on "$FAIL_ON")
[ -z "$ACCEPT" ] || diff+=(--accept "$ACCEPT")
report=${RUNNER_TEMP:-/tmp}/contract-diff.md

code=0
"${diff[@]}" --format md --output "$report" || code=$?
[ "$code" -lt 2 ] || exit "$code"
"${diff[@]}" --format github || true
cat "$report" >>"$GITHUB_STEP_SUMMARY"
echo "report=$report" >>"$GITHUB_OUTPUT"
[ -z "$COMMENT_ON" ] || gh pr comment "$COMMENT_ON" --edit-last --create-if-none --body-file "$report"
exit "$code"
