using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>A query parameter, a property of the request in C#.</summary>
/// <param name="WireName">The name in the query string.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type, without a question mark.</param>
/// <param name="DateForm">The form of a date; null for everything else.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Fact">What it is.</param>
/// <param name="Limits">What may stand in it, in words.</param>
internal sealed record QueryParameterModel(string WireName, string Name, string Type, string? DateForm, bool IsRequired, Fact Fact, string Limits);
