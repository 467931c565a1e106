using Billink.Generators.Documentation;

namespace Billink.Generators.Records;

/// <summary>
/// A query parameter, a property of the request in C#. It can always be null, because System.Text.Json's generator doesn't see it and
/// would not set a required property. Validation checks required parameters.
/// </summary>
/// <param name="WireName">The name in the query string.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The C# type, without a question mark.</param>
/// <param name="DateForm">The form of a date; null for everything else.</param>
/// <param name="Docs">The documentation of the property.</param>
internal sealed record QueryParameterModel(string WireName, string Name, string Type, string? DateForm, DocComment Docs);
