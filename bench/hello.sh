#!/usr/bin/env bash
# How large a program with one call is, compiled ahead of time, and how long that call takes: with the client, and by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for way in ByHand Billink; do
  dotnet publish bench/Billink.Hello -c Release -r linux-x64 -p:Way=$way -o "$out/$way" -v q --nologo
  rm -rf bench/Billink.Hello/obj bench/Billink.Hello/bin   # the other way has other references
done
printf '| program | size, MB | first call, ms |\n|---|---:|---:|\n'
for way in ByHand Billink; do
  program="$out/$way/hello-${way,,}"
  size=$(stat -c %s "$program")
  first=$(for _ in $(seq 30); do "$program"; done | sort -n | head -1 | cut -d' ' -f1)
  awk -v way=$way -v size="$size" -v first="$first" 'BEGIN { printf "| %s | %.1f | %s |\n", way, size / 1e6, first }'
done
