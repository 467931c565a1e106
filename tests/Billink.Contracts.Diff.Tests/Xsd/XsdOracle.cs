using System.Xml.Linq;
using Billink.Contracts.Diff.Xsd.Instances;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Diff.Xsd;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>
/// Compares a schema with mutants of it, and checks each verdict with documents: the validator of the base library validates the documents
/// of one version with the other version.
/// </summary>
/// <param name="schema">What to mutate.</param>
/// <param name="seed">The same mutants for the same seed.</param>
internal sealed class XsdOracle(OracleSchema schema, int seed)
{
    private const int Documents = 40;
    private const int AimedDocuments = 150;

    private readonly XsdSchemas old = Load(schema)!;

    public int Tried { get; private set; }

    public int Breaking { get; private set; }

    /// <summary>Changes that the report marks as undecided.</summary>
    public List<string> Undecided { get; } = [];

    /// <summary>Verdicts that are too mild, as a document shows.</summary>
    public List<string> Kinder { get; } = [];

    /// <summary>Breaking changes that no document shows, by operator and reported rule.</summary>
    public List<string> Unseen { get; } = [];

    public void Run(int mutants)
    {
        var operators = Mutations.All.ToList();
        // Adjacent seeds produce similar random numbers.
        var seeds = new Random(seed);
        for (var i = 0; i < mutants; i++)
        {
            var random = new Random(seeds.Next());
            var file = random.Next(schema.Files.Count);
            var mutant = XElement.Parse(schema.Files[file].Text);
            var names = new List<string>();
            for (var steps = i % 4 == 3 ? 2 : 1; steps > 0; steps--)
            {
                var (operatorName, change) = operators[random.Next(operators.Count)];
                if (change(mutant, random))
                    names.Add(operatorName);
            }

            var changed = schema.With(file, mutant);
            if (names.Count > 0 && Load(changed) is { } current)
                Judge($"{schema.Name}#{seed}.{i} {string.Join(" + ", names)}", changed, current, random);
        }
    }

    private void Judge(string name, OracleSchema changed, XsdSchemas current, Random random)
    {
        Tried++;
        var report = ContractDiff.Compare(schema.Source, changed.Source);
        var worst = report.Changes.Count == 0 ? Severity.Compatible : report.Changes[0].Severity;
        var refused = Refused(old, current, random, hints: null, Documents);
        // Users of the old contract don't send or read a new kind of document.
        var isNewRoot = report.Changes.Any(change => change.RuleId == "xsd-root-added");
        var novel = worst == Severity.Compatible && !isNewRoot ? Refused(current, old, random, hints: null, Documents) : null;
        // An undecided change is reported as such.
        var isUndecided = report.Changes.Any(change => change.RuleId.EndsWith("-undecided", StringComparison.Ordinal));
        if (isUndecided)
            Undecided.Add(
                $"{name}: {report.Changes.First(change => change.RuleId.EndsWith("-undecided", StringComparison.Ordinal)).Message}");
        if (refused is not null && worst != Severity.Breaking && !isUndecided)
            Kinder.Add($"{name}: {worst}, but {refused}\n{string.Join('\n', report.Changes.Select(c => c.Message))}");
        if (novel is not null)
            Kinder.Add($"{name}: {worst}, but new is {novel}\n{string.Join('\n', report.Changes.Select(c => c.Message))}");
        if (worst != Severity.Breaking)
            return;
        Breaking++;
        if (refused is not null)
            return;
        var vocabulary = XsdVocabulary.Of(schema.Source, CancellationToken.None);
        var changes = new ChangeList(new HashSet<string>());
        var hints = XsdDiff.Compare(new(old, vocabulary), new(current, vocabulary), changes, CancellationToken.None);
        if (Refused(old, current, random, hints, AimedDocuments) is null)
            Unseen.Add($"{name}: {report.Changes[0].RuleId}: {report.Changes[0].Message}");
    }

    private static string? Refused(XsdSchemas some, XsdSchemas all, Random random, ExampleHints? hints, int documents)
    {
        var maker = new DocumentGenerator(some, random, hints);
        foreach (var root in some.Roots.OrderBy(root => root.Name, StringComparer.Ordinal))
        {
            for (var i = 0; i < documents; i++)
            {
                if (maker.Make(root) is { } document && DocumentValidator.FirstFault(document, all.Set) is { } fault)
                    return $"{fault}\n{document}";
            }
        }

        return null;
    }

    public static XsdSchemas? Load(OracleSchema schema)
    {
        try
        {
            return XsdSchemaLoader.Load(schema.Source, [], CancellationToken.None);
        }
        catch (ContractInputException)
        {
            return null;
        }
    }
}
