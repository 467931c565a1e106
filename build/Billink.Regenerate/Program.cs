using System.Globalization;
using Billink.Cli.Docs;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Linting;
using Billink.Regenerate;

// Everything is read, checked and generated before the first file is written, so that a mistake leaves all files as they were.
var repository = Repository.Here;
var v2 = Open("spec", "billink-v2.yaml");
var v1 = Open("spec", "billink-v1.xsd");
var everything = Open("tests", "Billink.Everything.Tests", "everything.yaml");
IReadOnlyList<LintFinding> findings = [.. ContractLinter.Lint(v1, v2), .. ContractLinter.Lint(everything)];
foreach (var finding in findings)
    Console.Error.WriteLine(finding);
if (findings.Count > 0)
{
    Console.Error.WriteLine("Nothing was written. Correct the contract.");
    return 1;
}

var code = V2Files.Generate(v2, repository);
var codeOfEverything = V2Files.Generate(everything, repository);
var contracts = new[] { v2, v1 }.Select(file => file.Reading.Contract!).ToList();
var reference = new ReferenceFolder(repository.File("docs", "reference"), ReferencePages.Of(contracts));
var rules = RuleReference.Write();
var examples = ExampleMessages.Of(v2, v1);
var lists = new GuideLists(contracts);
string[] guidesWithLists = ["retries.md", "migrating-v1-to-v2.md"];
var guides = guidesWithLists
    .Select(guide => (File: repository.File("docs", guide), Name: guide))
    .Select(guide => (guide.File, Text: lists.Renew(guide.Name, File.ReadAllText(guide.File).ReplaceLineEndings("\n"))))
    .ToList();

code.WriteWithFingerprint(repository.Root);
codeOfEverything.Write(repository.File("tests", "Billink.Everything.Tests", "V2"));
var messages = MessageSchemas.Write(contracts[1], repository.File("spec", "messages"));
File.WriteAllText(repository.File("spec", "messages", "examples.json"), examples);
foreach (var (file, text) in guides)
    File.WriteAllText(file, text);
reference.Write();
File.WriteAllText(repository.File("docs", "contract-rules.md"), rules);
File.WriteAllText(repository.File("docs", "site", "contract", "toc.yml"), SiteNavigation.Of(contracts));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    {code.Count} files in src/Billink.Generated/V2, {messages} in spec/messages, {reference.Pages.Count} pages in docs/reference,
    docs/contract-rules.md, the lists of {guides.Count} guides, and the navigation of the site.
    """));
return 0;

ContractFile Open(params string[] path) =>
    new(string.Join('/', path), File.ReadAllText(repository.File(path)));
