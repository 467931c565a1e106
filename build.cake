using System.Text.Json.Nodes;

// dotnet tool restore && dotnet cake --target=NAME

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var runtime = Argument("runtime", "linux-x64");

var root = Context.Environment.WorkingDirectory.FullPath;
var solution = File("Billink.Contracts.sln");

Task("Default")
    .Description("Restores, builds and tests everything.")
    .IsDependentOn("Test");

Task("Restore")
    .Does(() => DotNetRestore(solution));

Task("Build")
    .IsDependentOn("Restore")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { Configuration = configuration, NoRestore = true }));

Task("Test")
    .IsDependentOn("Build")
    .Does(() => DotNetTest(solution, new DotNetTestSettings { Configuration = configuration, NoBuild = true }));

Task("Pack")
    .Description("Creates the packages in artifacts/packages, each with a list of its components (SBOM).")
    .Does(() => DotNetPack(solution, new DotNetPackSettings
    {
        Configuration = configuration,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("Sbom", "true"),
    }));

Task("Release")
    .Description("Creates the packages of --tag (v1.2.0) from an empty folder, checks and lists them; without a tag, those of a preview.")
    .Does(() =>
    {
        CleanDirectory("artifacts/packages");
        RunTarget("Pack");
        CheckRelease(Argument("tag", ""));
    });

Task("ContractDiff")
    .Description(
        "Compares the contracts and the public C# API with what --base (origin/main) had, in artifacts/contract-diff.md and .sarif; "
        + "fails on a breaking change that isn't accepted or has no line in CHANGELOG.md.")
    .Does(() =>
    {
        var since = CommonAncestor(Argument("base", "origin/main"));
        EnsureDirectoryExists("artifacts");
        if (StartProcess("dotnet", $"build src/Billink.Cli --configuration {configuration} --verbosity quiet --nologo") != 0)
            throw new CakeException("The comparison can't be built with these contracts: fix the compiler errors above.");
        var code = ContractDiff(since, "--format md --output artifacts/contract-diff.md");
        if (code > 1)
            throw new CakeException("The contracts could not be compared.");
        ContractDiff(since, "--format sarif --output artifacts/contract-diff.sarif");
        ContractDiff(since, "--format line");
        if (EnvironmentVariable("GITHUB_ACTIONS") == "true")
            ContractDiff(since, "--format github");
        if (code == 1)
            throw new CakeException(
                "A breaking change isn't accepted: see artifacts/contract-diff.md. Undo it, or accept it by its fingerprint in "
                + "build/accepted-changes.json, with a reason.");

        ContractDiff(since, "--format json --output artifacts/contract-diff.json");
        var accepted = JsonNode.Parse(System.IO.File.ReadAllText("artifacts/contract-diff.json"))["accepted"].AsArray();
        if (accepted.Any(change => (string)change["severity"] == "breaking") && !AddsLines(since, "CHANGELOG.md"))
        {
            ContractDiff(since, "--format changelog");
            throw new CakeException("An accepted breaking change has no line in CHANGELOG.md. Add one; a suggestion is above.");
        }
    });

Task("Bench")
    .Description("Runs the benchmarks, in about half an hour; the results are in artifacts/bench.")
    .Does(() => DotNetRun("bench/Billink.Benchmarks", new DotNetRunSettings { Configuration = "Release" }));

Task("AotSmoke")
    .Description("Publishes the program that runs every codec as Native AOT, and runs it.")
    .Does(() =>
    {
        var output = Directory("artifacts/aot-smoke");
        DotNetPublish("tests/Billink.AotSmoke", new DotNetPublishSettings
        {
            Configuration = "Release",
            Runtime = runtime,
            OutputDirectory = output,
        });
        Run(output + File("Billink.AotSmoke"), "");
    });

Task("AotSize")
    .Description("Publishes a program with one call as Native AOT. It may have 1.2 times the size of the same program by hand.")
    .Does(() =>
    {
        foreach (var registered in new[] { false, true })
        {
            var (ours, byHand) = (HelloSize("Billink", registered), HelloSize("ByHand", registered));
            var kind = registered ? "with dependency injection" : "without dependency injection";
            Information(FormattableString.Invariant($"{kind}: {ours} bytes, by hand {byHand}, ratio {(double)ours / byHand:0.000}"));
            if (ours > 1.2 * byHand)
                throw new CakeException($"Too large, {kind}. IlcGenerateMapFile and IlcGenerateDgmlFile show what the program contains.");
        }
    });

Task("Regenerate")
    .Description("Generates src/Billink.Generated/V2, spec/messages, docs/reference, docs/contract-rules.md and the lists in guides.")
    .Does(() => Run("dotnet", "run --project build/Billink.Regenerate"));

Task("Approve")
    .Description("Approves what tests wrote into __mismatch__ folders: snapshots, and docs/fidelity.md. Review the difference in Git.")
    .Does(() =>
    {
        var files = new[] { "docs", "tests" }.SelectMany(folder => GetFiles($"{folder}/**/__mismatch__/*")).ToList();
        foreach (var file in files)
        {
            var approved = file.GetDirectory().Combine("..").Collapse().CombineWithFilePath(file.GetFilename());
            System.IO.File.WriteAllText(approved.FullPath, System.IO.File.ReadAllText(file.FullPath)); // without a byte order mark
            DeleteFile(file);
            Information(approved.FullPath[(root.Length + 1)..]);
        }

        Information($"{files.Count} files were approved.");
    });

Task("Pictures")
    .Description("Takes the pictures in docs/pictures: run it after a change of the sandbox's pages, and look at them.")
    .Does(() => DotNetTest("tests/Billink.Sandbox.Web.Tests", new DotNetTestSettings
    {
        Configuration = configuration,
        Filter = "FullyQualifiedName~AppearanceTests",
        EnvironmentVariables = new Dictionary<string, string> { ["BILLINK_TAKE_PICTURES"] = "1" },
    }));

Task("Site")
    .Description("Builds the documentation site in artifacts/site, and fails on a warning or a broken link.")
    .Does(() =>
    {
        // Their folders have every library that the site describes.
        foreach (var project in new[] { "Billink.Cli", "Billink.AspNetCore", "Billink.Kiota", "Billink.Aspire.Hosting" })
            DotNetBuild($"src/{project}", new DotNetBuildSettings { Configuration = "Release", Verbosity = DotNetVerbosity.Quiet });
        CleanDirectories(["artifacts/site", "artifacts/site-api"]);
        Run("dotnet", "docfx docfx.json --warningsAsErrors --logLevel warning");
        CheckLinks("artifacts/site");
    });

Task("RegenerateStorage")
    .Description("Generates src/Billink.Sandbox/Storage/Generated from the sandbox's entities: run it after a change of an entity.")
    .Does(() => Run("dotnet", $"run --project build/storage -p:RegenerateStorage=true -- {root}/src/Billink.Sandbox/Storage/Generated"));

RunTarget(target);

int ContractDiff(string since, string how) => StartProcess("dotnet",
    $"run --no-build --project src/Billink.Cli --configuration {configuration} -- contract diff --base {since} "
    + $"spec tests/Billink.PublicApi.Tests/__snapshots__ --accept build/accepted-changes.json {how}");

// Changes of the other branch since then aren't part of this change.
string CommonAncestor(string revision) =>
    StartProcess("git", new ProcessSettings { Arguments = $"merge-base {revision} HEAD", RedirectStandardOutput = true }, out var lines) == 0
        ? lines.First()
        : throw new CakeException($"Git finds no common ancestor with {revision}. Is it fetched, with its history?");

long HelloSize(string way, bool registered)
{
    var output = Directory($"artifacts/aot-size/{way}-{registered}");
    DotNetPublish("bench/Billink.Hello", new DotNetPublishSettings
    {
        Configuration = "Release",
        Runtime = runtime,
        OutputDirectory = output,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("Way", way).WithProperty("Registered", registered.ToString()),
    });
    return FileSize(output + File($"hello-{way.ToLowerInvariant()}"));
}

bool AddsLines(string since, string file)
{
    StartProcess("git", new ProcessSettings { Arguments = $"diff --numstat {since} -- {file}", RedirectStandardOutput = true }, out var lines);
    return lines.Any(line => line.Split('\t')[0] is not "0");
}

void Run(string program, string arguments)
{
    if (StartProcess(program, arguments) is not 0 and var code)
        throw new CakeException($"{program} {arguments} ended with {code}.");
}

// docfx checks the links in pages, and not those in its templates and tables of contents.
void CheckLinks(string site)
{
    var pages = GetFiles($"{site}/**/*.html").ToDictionary(page => page.FullPath, page => System.IO.File.ReadAllText(page.FullPath));
    var broken =
        from page in pages
        from System.Text.RegularExpressions.Match link in
            System.Text.RegularExpressions.Regex.Matches(page.Value, "(?:href|src)=\"([^\"]+)\"")
        let target = new Uri(new Uri($"file://{page.Key}"), System.Net.WebUtility.HtmlDecode(link.Groups[1].Value))
        where target.IsFile && !Leads(target)
        select $"{page.Key}: {link.Groups[1].Value}";
    var all = broken.ToList();
    foreach (var link in all)
        Error(link);
    if (all.Count > 0)
        throw new CakeException($"The site has {all.Count} broken links.");
    Information($"{pages.Count} pages, no broken link.");

    bool Leads(Uri target) =>
        !pages.TryGetValue(target.LocalPath, out var text)
            ? System.IO.Path.Exists(target.LocalPath)
            : target.Fragment.Length < 2 || text.Contains($"id=\"{Uri.UnescapeDataString(target.Fragment[1..])}\"");
}

// Every package has the version of the tag, and the changelog has a section for it.
void CheckRelease(string tag)
{
    var packages = GetFiles("artifacts/packages/*.nupkg").Select(file => file.GetFilename().ToString()).ToList();
    var symbols = GetFiles("artifacts/packages/*.snupkg").Count;
    if (packages.Count == 0 || symbols == 0)
        throw new CakeException($"There are {packages.Count} packages and {symbols} symbol packages.");
    foreach (var package in packages)
        Information(package);
    if (tag == "")
        return;

    var version = tag.TrimStart('v');
    var others = packages.Where(package => !package.EndsWith($".{version}.nupkg")).ToList();
    if (others.Count > 0)
        throw new CakeException($"Not of version {version}: {string.Join(", ", others)}. Is the tag on this commit, and CI=true?");
    if (!System.IO.File.ReadLines("CHANGELOG.md").Any(line => line == $"## {version}" || line.StartsWith($"## {version} - ")))
        throw new CakeException($"CHANGELOG.md has no heading \"## {version}\" with a date, or with none.");
}
