namespace Billink.Sandbox.Http.Messages;

/// <summary>An error of an operation's table, with its message as sent.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Message">The message, with its placeholders filled in.</param>
internal sealed record ApiError(BillinkError Row, string Message)
{
    /// <summary>Further text for the error bodies that have a field for it.</summary>
    public string? Detail { get; init; }

    /// <summary>Finds the row of a code and fills in its message.</summary>
    /// <param name="errors">The operation's table.</param>
    /// <param name="code">The operation's code.</param>
    /// <param name="values">The values for each <c>%word%</c> of the message, in order.</param>
    public static ApiError Of(BillinkErrorCatalog errors, Enum code, params ReadOnlySpan<string> values) =>
        Of(errors.Single(error => error.Value.Equals(code)), values);

    /// <summary>Finds a code that every operation of its API version has.</summary>
    public static ApiError Of(BillinkErrorCatalog errors, string code) =>
        Of(errors.Find(code) ?? throw new InvalidOperationException($"The contract has no error {code} for {errors.Operation}."), []);

    /// <summary>Finds the row of a name that several operations have, and fills in its message.</summary>
    public static ApiError Named(BillinkErrorCatalog errors, string name, params ReadOnlySpan<string> values) =>
        Of(errors.Single(error => error.Name == name), values);

    /// <summary>An error whose message has no placeholders.</summary>
    public static ApiError Of(BillinkError row) => Of(row, []);

    private static ApiError Of(BillinkError row, ReadOnlySpan<string> values)
    {
        // Every second part of the split is between percent signs.
        var parts = row.Message.Split('%');
        for (var i = 0; i < values.Length && (2 * i) + 1 < parts.Length; i++)
            parts[(2 * i) + 1] = values[i];
        return new ApiError(row, string.Concat(parts));
    }
}
