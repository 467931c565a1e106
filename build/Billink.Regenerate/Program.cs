using System.Globalization;
using Billink.Cli.Docs;
using Billink.Contracts;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Reading;
using Billink.Regenerate;

var repository = Repository.Here;
var v2 = Read("billink-v2.yaml");
var v1 = Read("billink-v1.xsd");

NSwagContract.Write(v2.Contract, repository.File("artifacts", "nswag", "contract.json"));
NSwag.Run(repository.File("build", "nswag", "client.nswag"));
var types = V2Files.Write(repository.File("artifacts", "nswag", "client.txt"), repository.Root);

var messages = MessageSchemas.Write(v1.Contract, repository.File("spec", "messages"));

var reference = new ReferenceFolder(repository.File("docs", "reference"), ReferencePages.Of([v2.Contract, v1.Contract]));
reference.Write();

File.WriteAllText(repository.File("docs", "contract-rules.md"), RuleReference.Write());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    {types} files in src/Billink.Generated/V2, {messages} in spec/messages, {reference.Pages.Count} pages in docs/reference,
    and docs/contract-rules.md.
    """));

(Contract Contract, string Text) Read(string name)
{
    var text = File.ReadAllText(repository.File("spec", name));
    var reading = ContractReader.Read(name, text);
    return reading is { Contract: { } contract, Problems.Count: 0 }
        ? (contract, text)
        : throw new InvalidOperationException($"{name} can't be read: {string.Join('\n', reading.Problems)}");
}
