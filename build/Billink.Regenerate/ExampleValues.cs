using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Billink.Contracts.Instances;
using Billink.Contracts.Reading;

namespace Billink.Regenerate;

/// <summary>Makes values that a contract allows, where it has no example.</summary>
/// <param name="contract">The contract.</param>
internal sealed class ExampleValues(Contract contract)
{
    private static readonly string[] Texts = ["example", "robin@example.com", "00000000-0000-4000-8000-000000000001"];

    private readonly Dictionary<string, ContractType> types = contract.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Makes an XML message: a request with what is required, or a success reply with everything.</summary>
    public string Xml(string message, bool isRequest) => $"<API>{Elements(types[message], isRequest)}</API>";

    /// <summary>Makes the text of one value.</summary>
    public string Of(Member member) => member.Default
        ?? (types.TryGetValue(member.Type, out var type) && type.Values.Count > 0 ? Usual(type).Value : OfSimple(member));

    // A negative number is a failure.
    private static EnumValue Usual(ContractType type) =>
        type.Values.FirstOrDefault(value => !value.Value.StartsWith('-')) ?? type.Values[0];

    private string Elements(ContractType type, bool isRequest)
    {
        var text = new StringBuilder();
        // Two spellings of one element have the same name. The first one is written.
        foreach (var member in type.Members.DistinctBy(member => member.Name, StringComparer.Ordinal))
        {
            var isLeftOut = isRequest ? !member.IsRequired && type.Kind is not TypeKind.List : member.Type is "ErrorDetails";
            if (isLeftOut)
                continue;
            var content = types.TryGetValue(member.Type, out var inner) && inner.Kind is TypeKind.Object or TypeKind.List
                ? Elements(inner!, isRequest)
                : Of(member);
            text.Append('<').Append(member.WireName).Append('>').Append(content).Append("</").Append(member.WireName).Append('>');
        }

        return text.ToString();
    }

    private string OfSimple(Member member) => (member.Type, member.Format) switch
    {
        _ when member.Credential is "username" => "example-shop", // as in the examples of v2
        _ when member.Credential is "id" => "00112233445566778899aabbccddeeff00112233",
        ("date", null) => contract.Version == "v1" ? "31-12-1980" : "2026-12-31",
        (_, "dd-mm-yyyy") => "31-12-2026",
        ("integer" or "decimal" or "double", _) or (_, "decimal") => Number(member.Constraints),
        ("boolean", "flag") => "1",
        ("boolean", "yes-no") => "Y",
        ("boolean", _) => "true",
        (_, "uuid") => "00000000-0000-4000-8000-000000000001",
        (_, "uri") => "https://shop.example/",
        (_, "email") => "robin@example.com",
        (_, "date-time") => "2026-12-31T12:00:00+01:00",
        (_, "duration") => "P1D",
        _ => Text(member.Constraints),
    };

    private static string Number(Constraints limits)
    {
        var least = limits.Minimum ?? Math.Min(1, limits.Maximum ?? 1);
        return (limits.IsMinimumExclusive ? least + 1 : least).ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(Constraints limits)
    {
        var least = new string('e', limits.MinLength ?? 0);
        var most = Texts[0][..Math.Min(Texts[0].Length, limits.MaxLength ?? int.MaxValue)];
        var generated = limits.Pattern is null ? null : PatternGenerator.Parse(limits.Pattern);
        var random = new Random(1);
        return Texts.Append(least).Append(most)
            .Concat(Enumerable.Range(0, 100).Select(_ => generated?.Make(random) ?? ""))
            .FirstOrDefault(text => Fits(text, limits), Texts[0]);
    }

    private static bool Fits(string text, Constraints limits) =>
        text.Length >= Math.Max(1, limits.MinLength ?? 0)
        && text.Length <= (limits.MaxLength ?? int.MaxValue)
        && (limits.Pattern is null || Regex.IsMatch(text, $"^(?:{limits.Pattern})$", RegexOptions.None, TimeSpan.FromSeconds(1)));
}
