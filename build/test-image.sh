#!/usr/bin/env bash
# Publishes the sandbox as its Dockerfile does, and tests that program: only here it shows when trimming removes too much.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/artifacts/sandbox
rm -rf "$out"
dotnet publish src/Billink.Sandbox.Server -c Release -o "$out" -v q --nologo --use-current-runtime -p:PublishProfile=Image

export BILLINK_TEST_SANDBOX=$out/Billink.Sandbox.Server
build/with-postgres.sh dotnet test tests/Billink.Sandbox.Web.Tests --tl:off --filter "FullyQualifiedName~ProgramTests|FullyQualifiedName~CrashTests" \
  -- RunConfiguration.TreatNoTestsAsError=true

work=$(mktemp -d)
trap '[ -z "${pid:-}" ] || { kill "$pid"; wait "$pid"; } 2>/dev/null || true; rm -rf "$work"' EXIT
"$BILLINK_TEST_SANDBOX" --urls http://127.0.0.1:0 --database "$work/sandbox.db" >"$work/greeting" &
pid=$!
for _ in $(seq 100); do
  url=$(head -1 "$work/greeting" | grep -o 'http://[^ ]*$') && break
  sleep 0.1
done
[ -n "$url" ] || { echo "The published sandbox doesn't start." >&2; exit 1; }
dotnet run --project samples/Quickstart -- --url "$url"
