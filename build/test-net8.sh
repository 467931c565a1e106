#!/usr/bin/env bash
# Runs the client's tests on .NET 8 (linux-x64). The SDK has no .NET 8 runtime, so the script takes the one of self-contained programs and
# puts it beside the SDK's own runtimes, in a folder that looks like an installed .NET.
set -euo pipefail
cd "$(dirname "$0")/.."
project=tests/Billink.Client.Tests
configuration=${Configuration:-Debug}
installed=$(dirname "$(readlink -f "$(command -v dotnet)")")
root=$PWD/artifacts/dotnet-net8

# A package of ours, since it restores as a self-contained program would, and the tests' own packages don't.
dotnet restore src/Billink.AspNetCore -r linux-x64 -p:SelfContained=true
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')

rm -rf "$root"
mkdir -p "$root/shared"
cp "$installed/dotnet" "$root/" # a copy: it looks for all the rest beside itself, and would follow a link
ln -s "$installed/host" "$root/"
for framework in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
  pack=$(ls -d "$packages/${framework,,}.runtime.linux-x64"/8.* | sort -V | tail -1)
  runtime=$root/shared/$framework/${pack##*/}
  mkdir -p "$runtime"
  ln -s "$installed/shared/$framework"/* "$root/shared/$framework/"
  find "$pack/runtimes/linux-x64" -type f -exec cp {} "$runtime/" \;
done

dotnet build "$project" -p:TestFramework=net8.0 -p:RunAnalyzers=false -nologo -v q
"$root/dotnet" "$installed/sdk/$(dotnet --version)/vstest.console.dll" "$project/bin/$configuration/net8.0/Billink.Client.Tests.dll"
