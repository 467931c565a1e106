namespace Billink.Contracts.Diff;

/// <summary>Compares two versions of a contract and tells what the difference means.</summary>
public static class ContractDiff
{
    /// <summary>Compares two files, whatever their names are.</summary>
    /// <param name="oldVersion">What consumers have.</param>
    /// <param name="newVersion">What they would get.</param>
    /// <param name="options">How to judge; the rules' own severities and nothing accepted by default.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The changes; the same for the same texts, whatever the machine, the culture or the order inside the files.</returns>
    /// <exception cref="ContractInputException">A file is no contract, or not of the same kind as the other.</exception>
    public static ContractReport Compare(
        ContractSource oldVersion, ContractSource newVersion, ContractDiffOptions? options = null, CancellationToken cancellationToken = default)
    {
        var changes = new ChangeList();
        CompareFiles(oldVersion, newVersion, changes, cancellationToken);
        return ReportBuilder.Build(changes, options ?? new ContractDiffOptions());
    }

    /// <summary>Compares two folders: files of the same name with each other. A folder of one file goes with any other folder of one file.</summary>
    /// <param name="oldVersion">What consumers have.</param>
    /// <param name="newVersion">What they would get.</param>
    /// <param name="options">How to judge; the rules' own severities and nothing accepted by default.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>The changes of all files together.</returns>
    /// <exception cref="ContractInputException">A file is no contract, or not of the same kind as its counterpart.</exception>
    public static ContractReport Compare(
        IReadOnlyList<ContractSource> oldVersion,
        IReadOnlyList<ContractSource> newVersion,
        ContractDiffOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (oldVersion.Count == 1 && newVersion.Count == 1)
            return Compare(oldVersion[0], newVersion[0], options, cancellationToken);
        var changes = new ChangeList();
        var newByName = newVersion.ToDictionary(source => Path.GetFileName(source.Name), StringComparer.Ordinal);
        foreach (var oldSource in oldVersion)
        {
            var name = Path.GetFileName(oldSource.Name);
            if (newByName.Remove(name, out var newSource))
                CompareFiles(oldSource, newSource, changes, cancellationToken);
            else
                changes.Add(FileRules.Removed, $"The contract {name} is gone.", name, oldLocation: new ChangeLocation(oldSource.Name, "", 1, 1));
        }

        foreach (var (name, source) in newByName)
            changes.Add(FileRules.Added, $"The contract {name} is new.", name, newLocation: new ChangeLocation(source.Name, "", 1, 1));
        return ReportBuilder.Build(changes, options ?? new ContractDiffOptions());
    }

    private static void CompareFiles(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        var format = ContractFormats.Of(oldSource);
        if (format != ContractFormats.Of(newSource))
            throw new ContractInputException(newSource.Name, 1, 1, $"This is another kind of contract than {oldSource.Name}. Compare two of one kind.");
        if (format == ContractFormat.PublicApi)
        {
            PublicApi.ApiDiff.Compare(oldSource, newSource, changes, cancellationToken);
            return;
        }

        if (format == ContractFormat.Xsd)
            Xsd.XsdDiff.Compare(oldSource, newSource, changes, cancellationToken);
        else
            OpenApi.OpenApiDiff.Compare(oldSource, newSource, changes, cancellationToken);
        Vocabulary.WordsDiff.Compare(oldSource, newSource, changes, cancellationToken);
    }
}
