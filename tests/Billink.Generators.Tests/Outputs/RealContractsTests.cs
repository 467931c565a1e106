using System.Text.RegularExpressions;
using Billink.Testing;
using Snapshooter.Xunit;

namespace Billink.Generators.Tests.Outputs;

/// <summary>The code of the repository's own contracts: one file of each kind, and the names of all.</summary>
public sealed partial class RealContractsTests
{
    private static readonly Generation Both = Generation.Of(RealContracts.V1, RealContracts.V2);

    [Fact]
    public void The_repositorys_contracts_have_no_diagnostics() => Both.Diagnostics.ShouldBeEmpty();

    [Fact]
    public void The_list_of_files_is_the_approved_one() =>
        Snapshot.Match(string.Join('\n', Both.Files.Keys.Order(StringComparer.Ordinal)), "Real.Files");

    [Theory]
    [InlineData("V1/StatusRequest.g.cs")]
    [InlineData("V1/InvoiceStatus.g.cs")]
    [InlineData("V1/InvoiceState.g.cs")]
    [InlineData("V1/LegacyClient.g.cs")]
    [InlineData("V1/ILegacyClient.g.cs")]
    [InlineData("V1/Errors/ResumeErrorCode.g.cs")]
    [InlineData("V1/Operations/CreateOrderOperation.g.cs")]
    [InlineData("V1/Operations/V1Operations.g.cs")]
    [InlineData("V2/CreateSessionRequest.g.cs")]
    [InlineData("V2/ListInvoicesRequest.g.cs")]
    [InlineData("V2/Address.g.cs")]
    [InlineData("V2/Errors/CreateSessionErrorCode.g.cs")]
    [InlineData("V2/Operations/CreateSessionOperation.g.cs")]
    public void One_file_of_each_kind_is_the_approved_one(string hintName) =>
        Snapshot.Match(Both.Files[hintName], "Real." + hintName.Replace('/', '.').Replace(".g.cs", ""));

    [Fact]
    public void No_file_has_a_path_or_a_time_or_another_line_end_than_a_line_feed()
    {
        foreach (var (name, text) in Both.Files)
        {
            text.ShouldNotContain("\r", customMessage: name);
            text.ShouldNotContain(Repository.Root, customMessage: name);
            Clock().IsMatch(text).ShouldBeFalse(name);
            text.ShouldEndWith("}\n", customMessage: name);
            text.ShouldNotContain(" \n", customMessage: name);
        }
    }

    [GeneratedRegex("[0-9]{2}:[0-9]{2}:[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Clock();
}
