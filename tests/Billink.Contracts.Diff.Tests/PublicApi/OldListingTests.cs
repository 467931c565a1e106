using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests.PublicApi;

/// <summary>
/// One API, as our listings showed it and as PublicApiGenerator shows it, has not changed. These tests go when no base branch has the old
/// ones.
/// </summary>
public sealed class OldListingTests
{
    private static readonly string Old = Listing("aspnetcore.old.snap");
    private static readonly string New = Listing("aspnetcore.new.snap");

    [Fact]
    public void Another_way_of_listing_is_no_change_of_the_api()
    {
        Compare(Old, New).Changes.ShouldBeEmpty();
        Compare(New, Old).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("        public string? Text { get; set; }\n", "", "api-member-added")]
    [InlineData("string? background = null", "string background = null", "api-nullability-changed")]
    [InlineData("int height = 32", "int height = 31", "api-default-value-changed")]
    [InlineData("public sealed class DbWebhookInbox", "public class DbWebhookInbox", "api-type-restricted")]
    [InlineData("where THandler : class, ", "where THandler : ", "api-member-signature-changed")]
    [InlineData("Orange = 0,", "Orange = 4,", "api-enum-number-changed")]
    public void A_change_of_the_api_is_found_all_the_same(string was, string had, string rule)
    {
        Old.ShouldContain(was);

        Compare(Old.Replace(was, had), New).Changes.ShouldContain(change => change.RuleId == rule);
    }

    private static string Listing(string name) =>
        File.ReadAllText(Repository.File("tests", "Billink.Contracts.Diff.Tests", "PublicApi", name));

    private static ContractReport Compare(string old, string current) =>
        ContractDiff.Compare(new ContractSource("old.snap", old), new ContractSource("new.snap", current));
}
