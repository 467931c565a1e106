using System.Globalization;
using System.Text;

namespace Billink.Queries;

/// <summary>Builds the query string of a request. Absent values are left out.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder text = new();

    public void Add(string name, string? value)
    {
        if (value is null)
            return;
        text.Append(text.Length == 0 ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }

    public void Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a date in one of the contract's forms.</summary>
    public void Add(string name, DateOnly? value, string form) => Add(name, value?.ToString(form, CultureInfo.InvariantCulture));

    /// <summary>Returns the query string with its question mark; empty when nothing was added.</summary>
    public override string ToString() => text.ToString();
}
