#!/usr/bin/env bash
# Time and memory of `billink contract diff` over the size of a contract, and npm's openapi-diff on the same pairs.
# Needs GNU time and npm; prints Markdown tables and draws docs/contract-diff.svg. LIMIT is how long one comparison may take, in seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/Billink.Cli -c Release -o "$work/cli" -v q --nologo
dotnet publish bench/Billink.DiffBench -c Release -o "$work/bench" -v q --nologo
npm install --prefix "$work/npm" --no-audit --no-fund --silent openapi-diff@0.24.1 >/dev/null

dotnet "$work/bench/Billink.DiffBench.dll" docs/contract-diff.svg "${LIMIT:-600}" \
  "dotnet $work/cli/billink.dll contract diff --format json" \
  "node --max-old-space-size=${NODE_MB:-16000} $work/npm/node_modules/openapi-diff/bin/openapi-diff"
