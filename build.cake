#load build/nswag/generate.cake

// dotnet tool restore && dotnet cake --target=NAME

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var runtime = Argument("runtime", "linux-x64");

var root = Context.Environment.WorkingDirectory.FullPath;
var solution = File("Billink.Contracts.sln");

Task("Default")
    .Description("Restores, builds and tests everything.")
    .IsDependentOn("Test");

Task("CI")
    .Description("All that must hold before a change lands, but for the comparison of generated code (see .ci/run).")
    .IsDependentOn("Test")
    .IsDependentOn("AotSmoke")
    .IsDependentOn("Pack");

Task("Restore")
    .Does(() => DotNetRestore(solution));

Task("Build")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { Configuration = configuration, NoRestore = true }));

Task("Test")
    .IsDependentOn("Build")
    .Does(() => DotNetTest(solution, new DotNetTestSettings { Configuration = configuration, NoBuild = true }));

Task("Pack")
    .Description("Makes the packages, in artifacts/packages.")
    .Does(() => DotNetPack(solution, new DotNetPackSettings { Configuration = configuration }));

Task("ContractDiff")
    .Description("Compares the contracts with those of --base (origin/main), in artifacts/contract-diff.md; fails on a breaking change that isn't accepted or has no line in CHANGELOG.md.")
    .Does(() =>
    {
        var baseRevision = Argument("base", "origin/main");
        EnsureDirectoryExists("artifacts");
        var onGitHub = EnvironmentVariable("GITHUB_ACTIONS") == "true";
        var code = Billink($"contract diff --base {baseRevision} --accept build/accepted-changes.json --format md --output artifacts/contract-diff.md");
        if (onGitHub)
            Billink($"contract diff --base {baseRevision} --accept build/accepted-changes.json --format github");
        if (code > 1)
            throw new CakeException("The contracts could not be compared.");
        if (code == 1)
            throw new CakeException("The contracts change in a way that breaks somebody: see artifacts/contract-diff.md. Accept it in build/accepted-changes.json, with a reason, or undo it.");

        var contracts = Differs(baseRevision, "spec/billink-v1.xsd spec/billink-v2.yaml");
        if (contracts && !Differs(baseRevision, "CHANGELOG.md"))
            throw new CakeException("The contracts changed and CHANGELOG.md doesn't say so. Add a line.");
    });

Task("Bench")
    .Description("Runs the benchmarks and prints their ratios.")
    .Does(() =>
    {
        DotNetRun("bench/Billink.Benchmarks", new DotNetRunSettings { Configuration = "Release" });
        Run("bash", "bench/hello.sh");
    });

Task("AotSmoke")
    .Description("Publishes the program that runs every codec as Native AOT, and runs it.")
    .Does(() =>
    {
        var output = Directory("artifacts/aot-smoke");
        DotNetPublish("tests/Billink.AotSmoke", new DotNetPublishSettings
        {
            Configuration = "Release",
            Framework = "net9.0",
            Runtime = runtime,
            OutputDirectory = output,
        });
        Run(output + File("Billink.AotSmoke"), "");
    });

Task("Regenerate")
    .Description("Generates src/Billink.Generated/V2 and docs/reference from the contracts. Needs Node's npm, which brings NSwag.")
    .IsDependentOn("NSwag")
    .Does(() =>
    {
        var work = Directory("artifacts/nswag");
        CleanDirectory(work);
        NSwag("build/nswag/contract.nswag");
        V2Code.CopyFactsToOperations(work + File("contract.json"));
        NSwag("build/nswag/client.nswag");
        var files = V2Code.WriteFiles(work + File("client.txt"), root);
        Information($"{files} files in {Fingerprint.OutputFolder(root)}");
        Run("dotnet", "run --project src/Billink.Cli -- contract docs");
    });

Task("NSwag")
    .Description("Installs the NSwag that package.json names, unless it is there.")
    .WithCriteria(() => NSwagVersion("node_modules/nswag/package.json", "version") != NSwagVersion("package.json", "devDependencies", "nswag"))
    .Does(() => Run(IsRunningOnWindows() ? "npm.cmd" : "npm", "ci --no-audit --no-fund"));

RunTarget(target);

// Runs NSwag as src/Billink.Generated knows it: its MSBuild property holds the command, as in dotnet "…/dotnet-nswag.dll".
void NSwag(string configurationFile)
{
    StartProcess("dotnet", new ProcessSettings
    {
        Arguments = "msbuild src/Billink.Generated/Billink.Generated.csproj -getProperty:NSwagExe_Net100",
        RedirectStandardOutput = true,
    }, out var property);
    var command = property.First().Split(' ', 2);
    Run(command[0], $"{command[1]} run {configurationFile}");
}

int Billink(string arguments) => StartProcess("dotnet", $"run --project src/Billink.Cli --configuration {configuration} -- {arguments}");

bool Differs(string revision, string files) => StartProcess("git", $"diff --quiet {revision} -- {files}") != 0;

void Run(string program, string arguments)
{
    if (StartProcess(program, arguments) is not 0 and var code)
        throw new CakeException($"{program} {arguments} ended with {code}.");
}

string NSwagVersion(string file, params string[] path) =>
    FileExists(file) ? (string)path.Aggregate(JsonNode.Parse(System.IO.File.ReadAllText(file)), (node, name) => node[name]) : null;
