namespace Billink.Contracts.Tests.Completeness;

public class ProvenanceTests
{
    public static TheoryData<string> Operations =>
        [.. RepositoryContracts.V1.Operations.Concat(RepositoryContracts.V2.Operations).Select(operation => operation.Id)];

    /// <summary>A documented row has its code and its text from Billink's page. If only the code is there, the row is inferred.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public void A_row_with_a_text_from_elsewhere_is_not_marked_as_documented(string operationId)
    {
        string[] elsewhere = ["the text is", "text inferred", "wording ours", "code only", "status only"];
        RepositoryContracts.V1.Operations.Concat(RepositoryContracts.V2.Operations)
            .Single(operation => operation.Id == operationId)
            .Errors.Where(error => elsewhere.Any(mark => error.Source.Contains(mark, StringComparison.Ordinal)))
            .Where(error => error.Provenance == "documented")
            .Select(error => $"{error.Code} {error.Name}: {error.Source}")
            .ShouldBeEmpty();
    }
}
