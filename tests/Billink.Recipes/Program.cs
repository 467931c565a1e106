using System.Diagnostics;
using System.Globalization;
using Billink.Recipes;

// Takes every recipe of CONTRIBUTING.md in one copy of the repository: edits the contracts, regenerates, approves the snapshots, and runs
// the tests that the edits touch. Only the files that the recipes name are edited by hand.
using var copy = Copy.Create();
foreach (var recipe in Recipe.All)
{
    foreach (var edit in recipe.Edits)
        edit.Apply(copy.Root);
    Console.WriteLine($"Added {recipe.Name}.");
}

new Edit("CHANGELOG.md", "\n### ", "\n- Every recipe adds a part of the contract.\n\n### ").Apply(copy.Root);

string[] tests =
[
    "Billink.Contracts.Tests", "Billink.Generated.Tests", "Billink.Generators.Tests", "Billink.PublicApi.Tests", "Billink.Sandbox.Tests",
];
var watch = Stopwatch.StartNew();
var isGreen =
    copy.Run("tool restore")
    && copy.Run("cake --target=Regenerate")
    && Report("regenerated")
    && copy.Run("restore Billink.Contracts.sln --verbosity quiet")
    && tests.All(test => copy.Run($"build tests/{test} --no-restore --verbosity quiet --nologo"))
    && Report("built");
if (!isGreen)
    return Fail("A recipe made code that can't be generated or compiled.");

// These fail: they compare with what was approved.
copy.Run("test tests/Billink.PublicApi.Tests --no-build --nologo", isQuiet: true);
copy.Run("test tests/Billink.Generators.Tests --no-build --nologo --filter FullyQualifiedName~RealContractsTests", isQuiet: true);
copy.Run("test tests/Billink.Sandbox.Tests --no-build --nologo --filter FullyQualifiedName~FidelityTests", isQuiet: true);
if (!copy.Run("cake --target=Approve"))
    return Fail("The snapshots can't be approved.");
Report("approved");

var red = tests.Where(test => !copy.Run($"test tests/{test} --no-build --nologo")).ToList();
if (!copy.Run("run --project tests/Billink.AotSmoke"))
    red.Add("Billink.AotSmoke");
if (!copy.Run("test tests/Billink.Client.Tests --no-restore --nologo --filter \"DisplayName~Orders_ListNotes|DisplayName~Legacy_Reopen\""))
    red.Add("Billink.Client.Tests");
if (!copy.Run("test tests/Billink.Docs.Tests --no-restore --nologo --filter FullyQualifiedName~GuideTests"))
    red.Add("Billink.Docs.Tests");
Report("tested");
if (red.Count > 0)
    return Fail($"After the recipes, these tests fail: {string.Join(", ", red)}.");

if (!copy.Run("cake --target=ContractDiff --base=HEAD"))
    return Fail("The comparison of the contracts fails.");
Report("compared");
Console.WriteLine($"{Recipe.All.Count} recipes end green.");
return 0;

bool Report(string step)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {step} after {watch.Elapsed:m\\:ss}"));
    return true;
}

static int Fail(string why)
{
    Console.WriteLine($"[FAIL] {why}");
    return 1;
}
