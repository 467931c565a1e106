#!/usr/bin/env bash
# The sandbox over many requests: memory, files, threads and database, in bench/sandbox-soak.csv and .svg. REQUESTS shortens a try.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish bench/Billink.Soak -c Release -o "$work" -v q --nologo
"$work/Billink.Soak" run "${REQUESTS:-500000}" "${SAMPLES:-50}" "${CSV:-bench/sandbox-soak.csv}" "${SVG:-bench/sandbox-soak.svg}"
