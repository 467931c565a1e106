using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Billink.Contracts;
using Billink.Json;
using Billink.Testing;
using Billink.Validation;

namespace Billink.Client.Tests.Redaction;

/// <summary>Requests in which every value is set, and secret and personal values can be recognized wherever they appear.</summary>
internal static class Marked
{
    public const string Username = "zqzusername";
    public const string Id = "zqzmerchantkey";

    private static readonly Dictionary<BillinkApiVersion, Contracts.Reading.Contract> Contracts = new()
    {
        [BillinkApiVersion.V1] = ContractReader.Read(Repository.ContractV1, File.ReadAllText(Repository.ContractV1)).Contract!,
        [BillinkApiVersion.V2] = ContractReader.Read(Repository.ContractV2, File.ReadAllText(Repository.ContractV2)).Contract!,
    };

    /// <summary>Markers for secret and personal values. None is part of another word.</summary>
    public static IReadOnlyList<string> Marks { get; } =
        ["zqz", "0687654321", "1937-06-05", "05-06-1937", "9753ZQ", "NL91ABNA0417164300", "06876543"];

    /// <summary>Values in the forms that the contract requires.</summary>
    private static readonly string[] MarkedForms =
        ["zqzname", "zqz@zqz.example", "0687654321", "06876543", "9753ZQ", "05-06-1937", "NL91ABNA0417164300", "zqzaNL2A", "zqzfile.pdf",
            "https://zqz.example/", "zqzname-of-more-than-five", "NL"];

    private static readonly string[] PlainForms =
        ["A-1", "NL", "EUR", "17", "y", "Pdf", "12-03-2026", "https://shop.example/", "a.pdf", "12345678-1234-1234-1234-123456789012",
            "0201234567", "Credit"];

    /// <summary>A request that the contract allows.</summary>
    public static object RequestOf(BillinkOperation operation)
    {
        var parameters = Contracts[operation.Version].Operations.Single(candidate => candidate.Id == operation.Id).Parameters
            .Where(parameter => parameter.IsRequired);
        var request = Fill(Operations.RequestTypeOf(operation), operation.Version, parameters);
        BillinkValidation.ThrowIfInvalid((IBillinkValidatable)request);
        return request;
    }

    private static object Fill(Type type, BillinkApiVersion version, IEnumerable<Member>? parameters = null)
    {
        var filled = Activator.CreateInstance(type)!;
        var members = Contracts[version].Types.Single(candidate => candidate.Name == type.Name).Members
            .Concat(parameters ?? [])
            .ToLookup(member => member.Name);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !property.Name.EndsWith("Xml", StringComparison.Ordinal)))
        {
            // Members with a value are constants: version and action.
            if (members[property.Name].FirstOrDefault() is { Credential: null } member && property.GetValue(filled) is not string)
                property.SetValue(filled, Value(property.PropertyType, member, version));
        }

        return filled;
    }

    private static object? Value(Type type, Member member, BillinkApiVersion version)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return member.Sensitive is null ? Plain(member) : Mark(member);
        if (type == typeof(DateOnly))
            return member.Sensitive is null ? new DateOnly(2026, 3, 12) : new DateOnly(1937, 6, 5);
        if (type == typeof(BillinkDate))
            return new BillinkDate(member.Sensitive is null ? Plain(member) : Mark(member));
        if (type == typeof(BillinkDateTime))
            return new BillinkDateTime(member.Sensitive is null ? Plain(member) : Mark(member));
        if (type == typeof(decimal))
            return 12.5m;
        if (type == typeof(int))
            return 3;
        if (type == typeof(bool))
            return true;
        if (type == typeof(JsonElement))
            return JsonDocument.Parse(member.Sensitive is null ? """{"note":1}""" : """{"note":"zqzjson"}""").RootElement;
        if (type == typeof(ReadOnlyMemory<byte>))
            return new ReadOnlyMemory<byte>([1, 2, 3]);
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            return List(type.GetGenericArguments()[0], member, version);
        return type.IsValueType ? ((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().First() : Fill(type, version);
    }

    private static object List(Type element, Member member, BillinkApiVersion version)
    {
        var list = (IList)Activator.CreateInstance(typeof(System.Collections.ObjectModel.Collection<>).MakeGenericType(element))!;
        list.Add(Value(element, member, version));
        return list;
    }

    // The forms that the contract requires; everything else is free text.
    private static string Mark(Member member) => member switch
    {
        { Constraints.Pattern: { } pattern } => Of(pattern, MarkedForms),
        { Constraints.MaxLength: { } longest and < 8 } => "zqz"[..Math.Min(3, longest)],
        _ when member.WireName.Contains("mail", StringComparison.OrdinalIgnoreCase) => "zqz@zqz.example",
        _ => string.Create(CultureInfo.InvariantCulture,
            $"zqz{member.Name}")[..Math.Min(member.Constraints.MaxLength ?? 60, 3 + member.Name.Length)],
    };

    private static string Plain(Member member) =>
        member.Constraints.Pattern is { } pattern ? Of(pattern, PlainForms) : "A-1"[..Math.Min(3, member.Constraints.MaxLength ?? 3)];

    private static string Of(string pattern, string[] forms) =>
        forms.FirstOrDefault(text => Regex.IsMatch(text, $@"^(?:{pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(1)))
        ?? throw new InvalidOperationException($"No value here has the form {pattern}.");
}
