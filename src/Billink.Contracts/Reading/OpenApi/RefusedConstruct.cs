namespace Billink.Contracts.Reading.OpenApi;

/// <summary>A construct of OpenAPI that no C# is generated for.</summary>
/// <param name="Keyword">The keyword, as in <c>not</c>, or the value of one, as in <c>in: cookie</c>.</param>
/// <param name="On">The part of the document that has it, as in <c>schema</c>.</param>
/// <param name="Instead">A sentence that says what to write instead.</param>
internal sealed record RefusedConstruct(string Keyword, string On, string Instead)
{
    /// <summary>The problem of a part that has the construct.</summary>
    public string MessageFor(string subject) => $"{Keyword} is not supported on the {subject}. {Instead}";
}
