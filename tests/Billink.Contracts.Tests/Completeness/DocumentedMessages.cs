using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Xunit.Abstractions;

namespace Billink.Contracts.Tests.Completeness;

/// <summary>Where Billink's documentation gives the text of an error, the contract has that text.</summary>
internal static partial class DocumentedMessages
{
    public static void Compare(
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Func<string, ContractOperation> operationOf,
        IReadOnlyDictionary<string, string> omissions, string version, ITestOutputHelper output)
    {
        var documented = Documented(rows);
        var missing = documented
            .Where(
                row => !operationOf(row["endpoint"]).Errors.Any(error => error.Code == row["code"] && Same(error.Message, row["message"])))
            .Select(row => $"{row["endpoint"]}: {row["code"]}")
            .ToList();
        documented.ShouldNotBeEmpty();
        DeliberateOmissions.ShouldBeExactly(missing, omissions);
        output.WriteLine(
            $"{version}: {documented.Count - missing.Count} of {documented.Count} documented messages have the "
                + $"documented text, {missing.Count} another form for a reason.");
    }

    /// <summary>A row whose code and text Billink documents is documented in the contract, too.</summary>
    public static void CompareProvenance(
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Func<string, ContractOperation> operationOf,
        IReadOnlyDictionary<string, string> omissions, string version, ITestOutputHelper output)
    {
        var documented = Documented(rows).Where(row => !omissions.ContainsKey($"{row["endpoint"]}: {row["code"]}")).ToList();
        documented.ShouldNotBeEmpty();
        documented
            .Where(row => !operationOf(row["endpoint"]).Errors.Any(error =>
                error.Code == row["code"] && Same(error.Message, row["message"]) && error.Provenance == "documented"))
            .Select(row => $"{row["endpoint"]}: {row["code"]} {row["message"]}")
            .ShouldBeEmpty();
        output.WriteLine($"{version}: {documented.Count} rows are documented.");
    }

    private static List<IReadOnlyDictionary<string, string>> Documented(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) =>
        [.. rows.Where(row => row["source"].Contains("[doc", StringComparison.Ordinal)
            && !row["source"].Contains("code only]", StringComparison.Ordinal)
            && !row["source"].Contains("per-invoice success]", StringComparison.Ordinal)
            && !row["message"].StartsWith("UNKNOWN", StringComparison.Ordinal))];

    /// <summary>The facts and the contracts have different placeholders for the parts of a message that vary.</summary>
    private static bool Same(string left, string right) =>
        string.Equals(Placeholder().Replace(left, "%"), Placeholder().Replace(right, "%"), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("%[A-Za-z_]+%", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
