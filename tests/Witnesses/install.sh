#!/usr/bin/env bash
# Installs what this suite needs: the Node packages beside this file, Kiota, and Debian's xmllint, mono and JAXB.
set -euo pipefail
cd "$(dirname "$0")"
missing=()
command -v npm >/dev/null || missing+=(nodejs npm)
command -v xmllint >/dev/null || missing+=(libxml2-utils)
command -v xsd >/dev/null && command -v mcs >/dev/null || missing+=(mono-devel)
command -v xjc >/dev/null || missing+=(jaxb)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  $sudo apt-get update -qq && $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
npm ci --no-progress
dotnet tool restore
