using System.Diagnostics;
using System.Globalization;
using Billink.Recipes;

// Takes every recipe of CONTRIBUTING.md, or those that the arguments name, in one copy of the repository: edits the contracts, regenerates,
// approves the snapshots, and runs the tests that the edits touch. Only the files that the recipes name are edited by hand.
IReadOnlyList<Recipe> recipes = args.Length == 0 ? Recipe.All : [.. Recipe.All.Where(recipe => args.Contains(recipe.Name))];
foreach (var unknown in args.Except(Recipe.All.Select(recipe => recipe.Name)))
    return Fail($"There is no recipe '{unknown}'. There are: {string.Join(", ", Recipe.All.Select(recipe => recipe.Name))}.");
using var copy = Copy.Create();
foreach (var recipe in recipes)
{
    foreach (var edit in recipe.Edits)
        edit.Apply(copy.Root);
    Console.WriteLine($"Added {recipe.Name}.");
}

new Edit("CHANGELOG.md", "\n### ", "\n- Every recipe adds a part of the contract.\n\n### ").Apply(copy.Root);

// Each project with the tests that an addition can touch; empty for all.
var operations = recipes.Select(recipe => recipe.Operation).OfType<string>().ToList();
List<(string Project, string Filter)> tests =
[
    ("Billink.Contracts.Tests", ""),
    ("Billink.Generated.Tests", ""),
    ("Billink.Generators.Tests", "FullyQualifiedName~RealContractsTests"),
    ("Billink.PublicApi.Tests", ""),
    ("Billink.Sandbox.Tests", ""),
    ("Billink.Sandbox.Web.Tests", "FullyQualifiedName~The_API_reference_has_an_example"),
    ("Billink.Docs.Tests", "FullyQualifiedName~GuideTests|FullyQualifiedName~SiteTests"),
];
if (operations.Count > 0)
    tests.Add(("Billink.Client.Tests", string.Join('|', operations.Select(operation => $"DisplayName~{operation}"))));
var watch = Stopwatch.StartNew();
copy.WriteFilter("recipes.slnf", [.. tests.Select(test => test.Project), "Billink.AotSmoke"]);
var isCompiled = copy.Run("tool restore") && copy.Run("cake --target=Regenerate") && copy.Run("build recipes.slnf -v quiet --nologo");
Report("generated and built");
if (!isCompiled)
    return Fail("A recipe made code that can't be generated or compiled.");

// Tests that compare with approved files write theirs beside them. The others are run once, to save time.
foreach (var (project, filter) in new[]
{
    ("Billink.PublicApi.Tests", ""), ("Billink.Generators.Tests", "FullyQualifiedName~RealContractsTests"),
    ("Billink.Sandbox.Tests", "FullyQualifiedName~FidelityTests"),
})
    Test((project, filter), isQuiet: true);
if (!copy.Run("cake --target=Approve"))
    return Fail("The files can't be approved.");

var red = tests.Where(test => !Test(test)).Select(test => test.Project).ToList();
if (!copy.Run("run --project tests/Billink.AotSmoke --no-build"))
    red.Add("Billink.AotSmoke");
Report("tested");
if (red.Count > 0)
    return Fail($"After the recipes, these tests fail: {string.Join(", ", red)}.");

// New members of a client's interface are breaking for those who implement it, so ContractDiff would ask for a reason.
const string Comparison = "contract diff --base HEAD spec tests/Billink.PublicApi.Tests/__snapshots__ --format line --fail-on none";
if (!copy.Run($"run --project src/Billink.Cli -- {Comparison}"))
    return Fail("The contracts can't be compared.");
Report("compared");
Console.WriteLine($"{recipes.Count} recipes pass.");
return 0;

bool Test((string Project, string Filter) test, bool isQuiet = false) => copy.Run(
    $"test tests/{test.Project} --no-build --nologo {(test.Filter.Length == 0 ? "" : $"--filter \"{test.Filter}\"")} "
    + "-- RunConfiguration.TreatNoTestsAsError=true", isQuiet);

void Report(string step) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {step} after {watch.Elapsed:m\\:ss}"));

static int Fail(string why)
{
    Console.WriteLine($"[FAIL] {why}");
    return 1;
}
