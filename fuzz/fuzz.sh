#!/usr/bin/env bash
# Coverage-guided fuzzing of every target with AFL++, or of the targets that are named. Needs afl++ (apt-get install afl++) and, by itself,
# installs SharpFuzz's command. SECONDS_EACH is the time for a target. Findings are in artifacts/fuzz/TARGET/default/crashes and hangs.
set -euo pipefail
cd "$(dirname "$0")/.."
out=artifacts/fuzz plain=artifacts/fuzz/plain bin=artifacts/fuzz/instrumented
rm -rf "$plain" "$bin"
mkdir -p "$out"
dotnet publish fuzz/Billink.Fuzz -c Release -o "$plain" -v q --nologo
cp -r "$plain" "$bin"
[ -x "$out/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$out/tool" >/dev/null
for library in Generated Client Contracts Contracts.Diff Sandbox; do "$out/tool/sharpfuzz" "$bin/Billink.$library.dll"; done

# The machine's settings aren't changed, so AFL must not insist on them. More than 1 GB of heap is a finding.
export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1
export DOTNET_GCHeapHardLimit=0x40000000 DOTNET_TieredPGO=0
[ $# -gt 0 ] || set -- $(dotnet "$plain/Billink.Fuzz.dll" list)
for target in "$@"; do
  rm -rf "${out:?}/$target" && mkdir -p "$out/$target/seeds"
  dotnet "$plain/Billink.Fuzz.dll" seeds "$target" "$out/$target/seeds"
  nice -n 10 afl-fuzz -i "$out/$target/seeds" -o "$out/$target" -t 20000 -m none -V "${SECONDS_EACH:-300}" \
    -- dotnet "$bin/Billink.Fuzz.dll" run "$target" \
    >"$out/$target/log" 2>&1 || { tail -20 "$out/$target/log"; exit 1; }
  awk -v target="$target" -F' *: *' '
    /^(execs_done|corpus_count|saved_crashes|saved_hangs|edges_found|run_time)/ { line = line " " $1 " " $2 }
    END { print target ":" line }' \
    "$out/$target/default/fuzzer_stats"
done
