using System.Globalization;
using Billink.Cli.Docs;
using Billink.Contracts.Diffing.Reporting;
using Billink.Contracts.Reading;
using Billink.Regenerate;

var repository = Repository.Here;

var contract = repository.File("artifacts", "nswag", "contract.yaml");
var client = repository.File("artifacts", "nswag", "client.txt");
NSwagContract.Write(repository.File("spec", "billink-v2.yaml"), contract);
NSwag.Run(repository.File("build", "nswag", "client.nswag"));
var types = V2Files.Write(client, repository.Root);

var contracts = new[] { "billink-v2.yaml", "billink-v1.xsd" }.Select(Read).ToList();
var reference = new ReferenceFolder(repository.File("docs", "reference"), ReferencePages.Of(contracts));
reference.Write();

File.WriteAllText(repository.File("docs", "contract-rules.md"), RuleReference.Write());
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{types} files in src/Billink.Generated/V2, {reference.Pages.Count} pages in docs/reference, and docs/contract-rules.md."));

Contract Read(string name)
{
    var reading = ContractReader.Read(name, File.ReadAllText(repository.File("spec", name)));
    return reading is { Contract: { } contract, Problems.Count: 0 }
        ? contract
        : throw new InvalidOperationException($"{name} can't be read: {string.Join('\n', reading.Problems)}");
}
