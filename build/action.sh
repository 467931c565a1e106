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

# The bash of macOS is too old for mapfile.
paths=()
while IFS= read -r path; do
  paths+=("$path")
done < <(grep -v '^[[:space:]]*$' <<<"$CONTRACT_PATHS" | sed 's/^[[:space:]]*//; s/[[:space:]]*$//')
read -ra billink <<<"$BILLINK"
diff=("${billink[@]}" contract diff --base "$CONTRACT_BASE" "${paths[@]}" --fail-on "$FAIL_ON")
[ -z "$ACCEPT" ] || diff+=(--accept "$ACCEPT")
# A job can have several steps, each with its own contracts.
contracts=$(printf '%s\n' "${paths[@]}" | git hash-object --stdin)
report=${RUNNER_TEMP:-/tmp}/contract-diff-$contracts.md

# Writes the report as a comment, or into the comment that an earlier run wrote about the same contracts. Other actions comment as the same
# user, so a mark, which readers don't see, tells whose comment it is.
comment() {
  local mark="<!-- contract-diff $contracts -->" issues=repos/$GITHUB_REPOSITORY/issues body=$report.comment known
  { echo "$mark"; cat "$report"; } >"$body"
  known=$(gh api --paginate "$issues/$COMMENT_ON/comments" \
    --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id") || return
  if [ -n "$known" ]; then
    gh api --silent --method PATCH "$issues/comments/${known%%$'\n'*}" --field "body=@$body"
  else
    gh api --silent --method POST "$issues/$COMMENT_ON/comments" --field "body=@$body"
  fi
}

code=0
"${diff[@]}" --format md --output "$report" || code=$?
[ "$code" -lt 2 ] || exit "$code"
"${diff[@]}" --format github || true
cat "$report" >>"$GITHUB_STEP_SUMMARY"
echo "report=$report" >>"$GITHUB_OUTPUT"
# A pull request from a fork may not comment.
[ -z "$COMMENT_ON" ] || comment || echo "::warning title=Contract diff::The report can't be a comment. It is in the summary of the job."
exit "$code"
