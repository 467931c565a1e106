using Billink.Errors;

namespace Billink.Sandbox.Http.Messages;

/// <summary>An error of the contract's table, with its text as it goes over the wire.</summary>
/// <param name="Error">The row.</param>
/// <param name="Message">Its message, without placeholders.</param>
internal sealed record ApiError(BillinkError Error, string Message)
{
    /// <summary>What else there is to say, where the error body has room for it.</summary>
    public string? Detail { get; init; }

    /// <summary>Finds the row of a code and fills in its message.</summary>
    /// <param name="errors">The operation's table.</param>
    /// <param name="code">The operation's code.</param>
    /// <param name="values">What stands for each <c>%word%</c> of the message, in order.</param>
    public static ApiError Of(BillinkErrorCatalog errors, Enum code, params ReadOnlySpan<string> values) =>
        Of(errors.Single(error => error.Value.Equals(code)), values);

    /// <summary>Finds a code that every operation of its API version has.</summary>
    public static ApiError Of(BillinkErrorCatalog errors, string code) =>
        Of(errors.Find(code) ?? throw new InvalidOperationException($"The contract has no error {code} for {errors.Operation}."), []);

    /// <summary>A row whose message says no more than the row does.</summary>
    public static ApiError Of(BillinkError error) => Of(error, []);

    private static ApiError Of(BillinkError error, ReadOnlySpan<string> values)
    {
        // Every second part of the split stands between percent signs.
        var parts = error.Message.Split('%');
        for (var i = 0; i < values.Length && (2 * i) + 1 < parts.Length; i++)
            parts[(2 * i) + 1] = values[i];
        return new ApiError(error, string.Concat(parts));
    }
}
