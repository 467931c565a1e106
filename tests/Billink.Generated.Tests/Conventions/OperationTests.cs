using Billink.Contracts;
using Billink.Contracts.Reading;
using Billink.Testing;
using Billink.V1;
using Billink.V2;

namespace Billink.Generated.Tests.Conventions;

/// <summary>The descriptors of the operations are complete, and agree with the contracts.</summary>
public class OperationTests
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V1Operations.All, .. V2Operations.All];

    private static readonly IReadOnlyList<ContractOperation> Contracted = [.. Read(Repository.ContractV1), .. Read(Repository.ContractV2)];

    [Fact]
    public void Every_operation_of_the_contracts_exists_with_its_facts() =>
        Operations
            .Select(made => (made.Id, made.Method, made.Path, made.Action, made.OlderPath, Retry: $"{made.Retry.Class}"))
            .ShouldBe(Contracted.Select(contracted => (
                contracted.Id, contracted.HttpMethod, contracted.Path, contracted.Action, contracted.OlderPath,
                Retry: Pascal(contracted.Retry.Class))));

    [Fact]
    public void An_id_identifies_one_operation() => Operations.Select(operation => operation.Id).ShouldBeUnique();

    [Fact]
    public void A_route_identifies_one_operation() =>
        Operations.Select(operation => (operation.Method, operation.Path, operation.Action)).ShouldBeUnique();

    [Fact]
    public void A_request_is_a_public_message_that_takes_credentials_and_validates_itself()
    {
        foreach (var operation in Operations)
        {
            var request = operation.GetType().GetGenericArguments()[0];
            request.IsPublic.ShouldBeTrue(operation.Id);
            typeof(IBillinkRequest<>).MakeGenericType(request).IsAssignableFrom(request).ShouldBeTrue(operation.Id);
        }
    }

    [Fact]
    public void A_response_is_a_public_message_or_a_file()
    {
        foreach (var operation in Operations)
        {
            var response = operation.GetType().GetGenericArguments()[1];
            response.IsPublic.ShouldBeTrue(operation.Id);
            (response == typeof(BillinkFile) || response.Namespace == $"Billink.{operation.Version}").ShouldBeTrue(operation.Id);
        }
    }

    [Fact]
    public void Every_error_of_the_contracts_is_in_its_catalog() =>
        (from operation in Operations
         from error in operation.Errors
         select (operation.Id, error.Code, error.Name, error.Message, error.HttpStatus))
        .ShouldBe(
            from operation in Contracted
            from error in operation.Errors
            select (operation.Id, error.Code, error.Name, error.Message, error.HttpStatus));

    [Fact]
    public void An_error_enumeration_has_a_member_for_each_row_of_its_catalog()
    {
        foreach (var operation in Operations.Where(operation => operation.Errors.Count > 0))
        {
            var members = operation.Errors.Select(error => error.Value).ToList();
            members.Select(member => member.GetType()).Distinct().ShouldHaveSingleItem(operation.Id);
            members.Order().ShouldBe(Enum.GetValues(members[0].GetType()).Cast<Enum>().Order(), operation.Id);
            members.Select(member => member.ToString()).ShouldBe(operation.Errors.Select(error => error.Name), operation.Id);
        }
    }

    [Fact]
    public void An_error_enumeration_belongs_to_a_catalog()
    {
        var catalogued = Operations.SelectMany(operation => operation.Errors).Select(error => error.Value.GetType()).Distinct();

        Surface.Types.Where(type => type.IsEnum && type.Name.EndsWith("ErrorCode", StringComparison.Ordinal))
            .ShouldBe(catalogued, ignoreOrder: true);
    }

    [Fact]
    public void A_catalog_finds_each_of_its_rows_by_code_and_text()
    {
        foreach (var (operation, error) in Operations.SelectMany(operation => operation.Errors.Select(error => (operation, error))))
            Find(operation.Errors, error).ShouldBe((error.Code, error.Message), $"{operation.Id} {error.Name}");
    }

    [Fact]
    public void The_duplicate_code_and_the_status_operation_of_a_retry_class_exist()
    {
        foreach (var operation in Operations)
        {
            if (operation.Retry.DuplicateCode is { } code)
                operation.Errors.ShouldContain(error => error.Code == code, operation.Id);
            if (operation.Retry.SettledBy is { } settledBy)
                Operations.ShouldContain(other => other.Id == settledBy && other.Retry.Class == BillinkRetryClass.Safe, operation.Id);
        }
    }

    // Two rows can have the same code and text under two names. Then the first one is found.
    private static (string, string) Find(BillinkErrorCatalog catalog, BillinkError error) =>
        catalog.Find(error.Code, error.Message.Replace("%", "", StringComparison.Ordinal)) is { } found
            ? (found.Code, found.Message)
            : default;

    private static EquatableArray<ContractOperation> Read(string file) =>
        ContractReader.Read(file, File.ReadAllText(file)).Contract!.Operations;

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
