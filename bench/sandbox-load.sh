#!/usr/bin/env bash
# The sandbox against Prism, on the same contract and machine, in turn: start, requests per second, memory. And its reads against an
# endpoint of Kestrel that only parses and writes the same JSON.
# Needs wrk (on Debian: apt-get install wrk), curl and npm; prints a Markdown table. SECONDS_EACH and ORDERS shorten a try.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${SECONDS_EACH:-10} rounds=${ROUNDS:-3} orders=${ORDERS:-100000}
work=$(mktemp -d)
pid=
stop() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; wait 2>/dev/null || true; pid=; }
trap 'stop; rm -rf "$work"' EXIT

# As in the Dockerfile.
dotnet publish src/Billink.Sandbox.Server -c Release -o "$work/sandbox" -v q --nologo --use-current-runtime -p:PublishProfile=Image
dotnet publish bench/Billink.BareServer -c Release -o "$work/bare" -v q --nologo --use-current-runtime --self-contained false
npm install --prefix "$work/prism" --no-audit --no-fund --silent @stoplight/prism-cli@5.16.0 >/dev/null

credentials='"billinkUsername":"sandbox-user","billinkID":"sandbox-client"'
info="{$credentials,\"invoices\":[{\"number\":\"seed-1\"}]}"
cat >"$work/read.lua" <<LUA
wrk.method, wrk.path, wrk.headers["Content-Type"] = "POST", "/v2/client/order-info", "application/json"
wrk.body = '$info'
LUA
cat >"$work/write.lua" <<LUA
local n = 0
local mark = tostring(os.time())
function request()
  n = n + 1
  return wrk.format("POST", "/v2/session/create", {["Content-Type"] = "application/json"}, string.format([[
{"client":{$credentials,"workflowNumber":"1"},
"customer":{"firstName":"Sam","lastName":"Proefpersoon","email":"sam@example.com","mobile":"0600000000","type":"p","initials":"S."},
"billingAddress":{"street":"Voorbeeldlaan","houseNumber":"7","postalCode":"1234AB","city":"Utrecht","countryCode":"NL"},
"transaction":{"totalAmount":"49.95","totalTaxAmount":"8.67","purchaseCountry":"NL","purchaseCurrency":"EUR","orderNumber":"load-%s-%d",
"orderItems":[{"code":"LAMP","name":"Desk lamp","totalProductAmount":"49.95","productAmount":"49.95","productTaxAmount":"8.67","taxRate":"21","quantity":"1"}]}}]], mark, n))
end
LUA

now() { date +%s%N; }
post() { curl -sf -o /dev/null -X POST -H 'Content-Type: application/json' -d "$info" "$1/v2/client/order-info"; }

# start NAME URL COMMAND…: sets pid, and started[NAME] to the ms to the first reply of any status.
start() {
  local name=$1 url=$2 begin
  shift 2
  begin=$(now)
  "$@" >"$work/$name.log" 2>&1 &
  pid=$!
  for _ in $(seq 3000); do
    curl -s -o /dev/null -X POST -H 'Content-Type: application/json' -d "$info" "$url/v2/client/order-info" && break
    sleep 0.01
  done
  started[$name]=$(( ($(now) - begin) / 1000000 ))
}

# Of the whole tree of processes, in MB.
memory() { ps -o rss= --pid "$pid" --ppid "$pid" | awk '{ sum += $1 } END { printf "%.0f", sum / 1024 }'; }
rate() { wrk -t1 -c16 -d"${seconds}s" -s "$work/$2.lua" "$1" | tee -a "$work/wrk.log" | awk '/Requests\/sec/ { print int($2) } /Non-2xx/ { print "errors: " $0 > "/dev/stderr" }'; }
best() { printf '%s\n' "$@" | sort -n | tail -1; }

declare -A started reads writes resident
sandbox_url=http://127.0.0.1:5480 prism_url=http://127.0.0.1:5481 bare_url=http://127.0.0.1:5482
sandbox() { start sandbox $sandbox_url "$work/sandbox/Billink.Sandbox.Server" --urls $sandbox_url --database "$work/load.db"; }
prism() { start prism $prism_url "$work/prism/node_modules/.bin/prism" mock spec/billink-v2.yaml --port 5481 --host 127.0.0.1; }
bare() { start bare $bare_url "$work/bare/Billink.BareServer" $bare_url; }

for round in $(seq "$rounds"); do
  for name in sandbox bare prism; do
    before=${started[$name]:-999999}
    $name
    started[$name]=$(printf '%s\n' "$before" "${started[$name]}" | sort -n | head -1)
    url_of="${name}_url"; url=${!url_of}
    [ $name != sandbox ] || curl -sf -X POST "$url/_sandbox/seed?orders=8"
    post "$url" || { echo "$name doesn't know the order" >&2; cat "$work/$name.log" >&2; exit 1; }
    rate "$url" read >/dev/null   # warm
    reads[$name]=$(best "${reads[$name]:-0}" "$(rate "$url" read)")
    [ $name != bare ] || { stop; continue; }
    rate "$url" write >/dev/null
    writes[$name]=$(best "${writes[$name]:-0}" "$(rate "$url" write)")
    if [ "$round" = "$rounds" ]; then
      if [ $name = sandbox ]; then
        for _ in $(seq $((orders / 1000))); do curl -sf -X POST "$url/_sandbox/seed?orders=1000"; done
        post "$url"
      fi
      resident[$name]=$(memory)
    fi
    stop
  done
done

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
echo "| what | sandbox | Prism | ratio |"
echo "|---|---:|---:|---:|"
echo "| reads (order info) a second | ${reads[sandbox]} | ${reads[prism]} | $(ratio ${reads[sandbox]} ${reads[prism]}) |"
echo "| writes (create session, durable) a second | ${writes[sandbox]} | ${writes[prism]} | $(ratio ${writes[sandbox]} ${writes[prism]}) |"
echo "| reads, and in place of Prism a bare endpoint of Kestrel | ${reads[sandbox]} | ${reads[bare]} | $(ratio ${reads[sandbox]} ${reads[bare]}) |"
echo "| start to first reply, ms | ${started[sandbox]} | ${started[prism]} | $(ratio ${started[sandbox]} ${started[prism]}) |"
echo "| resident memory, MB (sandbox: with $orders orders more) | ${resident[sandbox]} | ${resident[prism]} | $(ratio ${resident[sandbox]} ${resident[prism]}) |"
