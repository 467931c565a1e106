#!/usr/bin/env bash
# Time and memory of `billink contract diff` over the size of a contract (OpenAPI and XSD), and npm's openapi-diff on the same pairs.
# Needs GNU time and npm; prints Markdown tables, writes bench/contract-diff.csv and draws docs/contract-diff.svg. LIMIT is how long one
# comparison may take, in seconds. NPM=0 leaves the other tool out: its former results stay.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/Billink.Cli -c Release --use-current-runtime -o "$work/cli" -v q --nologo
dotnet publish bench/Billink.DiffBench -c Release -o "$work/bench" -v q --nologo
other=()
if [ "${NPM:-1}" = 1 ]; then
  npm install --prefix "$work/npm" --no-audit --no-fund --silent openapi-diff@0.24.1 >/dev/null
  other=("node --max-old-space-size=${NODE_MB:-16000} $work/npm/node_modules/openapi-diff/bin/openapi-diff")
fi

dotnet "$work/bench/Billink.DiffBench.dll" docs/contract-diff.svg bench/contract-diff.csv "${LIMIT:-600}" \
  "$work/cli/billink contract diff --format json" "${other[@]}"
