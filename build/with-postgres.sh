#!/usr/bin/env bash
# Runs a command with a PostgreSQL server of its own: build/with-postgres.sh dotnet test
# The server listens on a free loopback port, keeps everything in a temporary folder, and stops with the command.
# Tests find the server by BILLINK_TEST_POSTGRES. Without PostgreSQL on this machine the command runs too, and skips those tests.
set -uo pipefail

for folder in "$(dirname "$(command -v pg_ctl || echo /nowhere/pg_ctl)")" /usr/lib/postgresql/*/bin; do
  [ -x "$folder/pg_ctl" ] && [ -x "$folder/initdb" ] && bin=$folder
done
if [ -z "${bin:-}" ]; then
  echo "with-postgres: no PostgreSQL here; its tests will be skipped." >&2
  exec "$@"
fi

data=$(mktemp -d)
as_owner() { "$@"; }
if [ "$(id -u)" -eq 0 ]; then   # PostgreSQL refuses to run as root
  chown postgres "$data"
  as_owner() { runuser -u postgres -- "$@"; }
fi
stop() {
  (cd / && as_owner timeout 30 "$bin/pg_ctl" -D "$data/db" -m immediate stop) >/dev/null 2>&1
  rm -rf "$data"
}
trap stop EXIT
trap 'exit 143' INT TERM

start() {
  local port=$((20000 + RANDOM % 12000))
  # No fsync: the data isn't meant to outlive the command.
  (cd / && as_owner timeout 60 "$bin/pg_ctl" -D "$data/db" -l "$data/log" -w -t 30 \
    -o "-h 127.0.0.1 -p $port -k '$data' -F -c max_connections=300" start) >/dev/null || return 1
  export BILLINK_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=billink;Database=postgres"
}
if (cd / && as_owner timeout 60 "$bin/initdb" -D "$data/db" -U billink -A trust -E UTF8 --no-sync) >/dev/null && { start || start || start; }; then
  "$@"
else
  echo "with-postgres: PostgreSQL doesn't start." >&2
  exit 1
fi
