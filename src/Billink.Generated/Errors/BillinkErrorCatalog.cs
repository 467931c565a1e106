using System.Collections;

namespace Billink.Errors;

/// <summary>The errors of one operation.</summary>
/// <param name="operation">The operation's id.</param>
/// <param name="rows">Makes the rows, in the contract's order, on first use: most calls return no error.</param>
public sealed class BillinkErrorCatalog(string operation, Func<BillinkError[]> rows) : IReadOnlyList<BillinkError>
{
    private BillinkError[]? made;

    /// <summary>The operation's id, as in <c>Orders_Credit</c>.</summary>
    public string Operation { get; } = operation;

    private BillinkError[] Rows => made ??= rows();

    /// <inheritdoc/>
    public int Count => Rows.Length;

    /// <inheritdoc/>
    public BillinkError this[int index] => Rows[index];

    /// <summary>Finds the error of a reply.</summary>
    /// <param name="code">The code on the wire.</param>
    /// <param name="message">The text on the wire, which decides where several errors share the code; null when there was none.</param>
    /// <returns>The error; null when the contract doesn't know the code, or the text where several errors share the code.</returns>
    public BillinkError? Find(string code, string? message = null)
    {
        BillinkError? found = null;
        var matches = 0;
        foreach (var error in Rows)
        {
            if (!string.Equals(error.Code, code, StringComparison.Ordinal))
                continue;
            if (message is not null && MessageTemplate.Matches(error.Message, message))
                return error;
            found = error;
            matches++;
        }

        return matches == 1 ? found : null;
    }

    /// <inheritdoc/>
    public IEnumerator<BillinkError> GetEnumerator() => Rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
