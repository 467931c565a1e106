using System.Collections;

namespace Billink;

/// <summary>The errors of one operation.</summary>
/// <param name="operation">The operation's id.</param>
/// <param name="rows">Creates the rows, in the contract's order, on first use: most calls return no error.</param>
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
    /// <param name="code">The code on the wire; null if there was none. Then only the text decides.</param>
    /// <param name="message">The text on the wire, which decides where several errors share the code; null when there was none.</param>
    /// <returns>
    /// The error; null if the contract doesn't have the code. If there is no code, or several errors share it, null if the contract doesn't
    /// have the text.
    /// </returns>
    public BillinkError? Find(string? code, string? message = null)
    {
        var sameCode = code is null ? Rows : Rows.Where(error => string.Equals(error.Code, code, StringComparison.Ordinal)).ToArray();
        var sameText = message is null ? [] : sameCode.Where(error => MessageTemplate.Matches(error.Message, message)).ToArray();
        if (code is null)
            return sameText is [var only] ? only : null;
        return sameText is [var first, ..] ? first : sameCode is [var single] ? single : null;
    }

    /// <inheritdoc/>
    public IEnumerator<BillinkError> GetEnumerator() => Rows.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
