using System.Globalization;
using System.Text;

namespace Billink.Queries;

/// <summary>Builds the query string of a request. Absent values are left out.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder text = new();

    public void Add(string name, string? value)
    {
        if (value is not null)
            AddEscaped(name, Uri.EscapeDataString(value));
    }

    public void Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a date in one of the contract's forms.</summary>
    public void Add(string name, DateOnly? value, string form) => Add(name, value?.ToString(form, CultureInfo.InvariantCulture));

    /// <summary>Adds a list: the parameter once with a separator between the elements, or again for each element.</summary>
    public void AddEach(string name, IEnumerable<string>? values, string? separator = null)
    {
        if (values is null)
            return;
        if (separator is null)
        {
            foreach (var value in values)
                Add(name, value);
        }
        else if (string.Join(separator is "," ? separator : Uri.EscapeDataString(separator), values.Select(Uri.EscapeDataString))
            is { Length: > 0 } joined)
        {
            AddEscaped(name, joined);
        }
    }

    /// <summary>Returns the query string with its question mark; empty when nothing was added.</summary>
    public override string ToString() => text.ToString();

    private void AddEscaped(string name, string value) =>
        text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(value);
}
