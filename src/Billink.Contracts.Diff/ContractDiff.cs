using Billink.Contracts.Diff.OpenApi;
using Billink.Contracts.Diff.PublicApi;
using Billink.Contracts.Diff.Vocabulary;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Diff.Xsd;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff;

/// <summary>Compares two versions of a contract and reports what the difference means.</summary>
public static class ContractDiff
{
    /// <summary>Compares two files. Their names may differ.</summary>
    /// <param name="oldVersion">The version that consumers use.</param>
    /// <param name="newVersion">The version that replaces it.</param>
    /// <param name="options">How to judge changes. Default: the rules' own severities, and no accepted changes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The changes. They don't depend on the machine, the culture or the order inside the files.
    /// </returns>
    /// <exception cref="ContractInputException">A file is not a contract, or the files are of different kinds.</exception>
    public static ContractReport Compare(
        ContractSource oldVersion, ContractSource newVersion, ContractDiffOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var settings = options ?? new ContractDiffOptions();
        var report = new ReportBuilder(settings);
        CompareFiles(oldVersion, newVersion, report, settings, cancellationToken);
        return report.Build();
    }

    /// <summary>
    /// Compares the files of two folders by name: by the whole name if both versions have it, otherwise by the name without the folder.
    /// If each version has one file, these two are compared, whatever their names.
    /// </summary>
    /// <param name="oldVersion">The version that consumers use.</param>
    /// <param name="newVersion">The version that replaces it.</param>
    /// <param name="options">How to judge changes. Default: the rules' own severities, and no accepted changes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The changes of all files together.</returns>
    /// <exception cref="ContractInputException">A file is not a contract, or a file and its counterpart are of different kinds.</exception>
    public static ContractReport Compare(
        IReadOnlyList<ContractSource> oldVersion,
        IReadOnlyList<ContractSource> newVersion,
        ContractDiffOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (oldVersion.Count == 1 && newVersion.Count == 1)
            return Compare(oldVersion[0], newVersion[0], options, cancellationToken);
        var settings = options ?? new ContractDiffOptions();
        var report = new ReportBuilder(settings, new FileNames(oldVersion, newVersion));
        foreach (var (old, current) in ContractPairs.Of(oldVersion, newVersion))
        {
            var name = Path.GetFileName((old ?? current)!.Name);
            if (old is null)
                report.Changes.Add(new(FileRules.Added, name, $"The contract {name} is new.") { NewLocation = Whole(current!) });
            else if (current is null)
                report.Changes.Add(new(FileRules.Removed, name, $"The contract {name} was removed.") { OldLocation = Whole(old) });
            else
                CompareFiles(old, current, report, settings, cancellationToken);
        }

        return report.Build();
    }

    private static SourceLocation Whole(ContractSource source) => new(source.Name, "", 1, 1);

    private static void CompareFiles(
        ContractSource oldSource,
        ContractSource newSource,
        ReportBuilder report,
        ContractDiffOptions options,
        CancellationToken cancellationToken)
    {
        report.Changes.StartFile();
        (oldSource, newSource) = (report.Changes.Progress.Count(oldSource, "old"), report.Changes.Progress.Count(newSource, "new"));
        var format = ContractFormats.Of(oldSource);
        if (format != ContractFormats.Of(newSource))
        {
            throw new ContractInputException(
                newSource.Name, 1, 1, $"This is another kind of contract than {oldSource.Name}. Compare two of one kind.");
        }

        var example = format switch
        {
            ContractFormat.PublicApi => CompareListings(oldSource, newSource, report.Changes, cancellationToken),
            ContractFormat.Xsd => CompareXsd(oldSource, newSource, report.Changes, options.FindCounterexamples, cancellationToken),
            _ => CompareOpenApi(oldSource, newSource, report.Changes, options.FindCounterexamples, cancellationToken),
        };
        if (example is { } found)
            report.Counterexamples.Add(new Counterexample(oldSource.Name, newSource.Name, found.Message, found.Problem));
    }

    private static (string Message, string Problem)? CompareListings(
        ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        ApiDiff.Compare(oldSource, newSource, changes, cancellationToken);
        return null;
    }

    // Each file is loaded once, for the comparison, the vocabulary and the counterexample.
    private static (string Message, string Problem)? CompareXsd(
        ContractSource oldSource, ContractSource newSource, ChangeList changes, bool findExample, CancellationToken cancellationToken)
    {
        if (XsdContract.LoadIfChanged(oldSource, newSource, cancellationToken) is not var (old, current))
            return null;
        var count = changes.Count;
        var hints = XsdDiff.Compare(old, current, changes, cancellationToken);
        VocabularyDiff.Compare((oldSource.Name, old.Vocabulary.Contract), (newSource.Name, current.Vocabulary.Contract), changes);
        return findExample && changes.Count > count ? XsdExample.Find(old, current, hints, cancellationToken) : null;
    }

    private static (string Message, string Problem)? CompareOpenApi(
        ContractSource oldSource, ContractSource newSource, ChangeList changes, bool findExample, CancellationToken cancellationToken)
    {
        var old = OpenApiSpec.Read(oldSource, cancellationToken);
        if (oldSource.Text == newSource.Text && old is { IsOneFile: true, Broken.Count: 0 })
            return null;
        var current = OpenApiSpec.Read(newSource, cancellationToken);
        var count = changes.Count;
        var comparison = new OpenApiComparison(old, current, changes, cancellationToken);
        OpenApiDiff.Compare(comparison, cancellationToken);
        VocabularyDiff.Compare((oldSource.Name, old.Contract), (newSource.Name, current.Contract), changes);
        return findExample && changes.Count > count ? OpenApiExample.Find(comparison, cancellationToken) : null;
    }
}
