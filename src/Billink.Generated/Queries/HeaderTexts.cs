namespace Billink.Queries;

/// <summary>Collects the headers of a request. Absent values are left out.</summary>
internal sealed class HeaderTexts
{
    private readonly List<KeyValuePair<string, string>> all = [];

    public IReadOnlyList<KeyValuePair<string, string>> All => all;

    public void Add(string name, string? value)
    {
        if (value is not null)
            all.Add(KeyValuePair.Create(name, value));
    }

    public void AddEach(string name, IEnumerable<string>? values) => Add(name, values is null ? null : string.Join(",", values));
}
