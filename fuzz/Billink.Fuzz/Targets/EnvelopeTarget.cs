namespace Billink.Fuzz.Targets;

/// <summary>Recognizes errors in replies. The first byte selects the operation, the second the HTTP status.</summary>
public static class EnvelopeTarget
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V2.V2Operations.All, .. V1.V1Operations.All];
    private static readonly int[] Statuses = [200, 400, 401, 404, 422, 429, 500, 503];

    /// <summary>The number of operations.</summary>
    public static int Count => Operations.Count;

    /// <summary>Runs the target.</summary>
    public static void Run(byte[] input)
    {
        if (input.Length < 2)
            return;
        var operation = Operations[input[0] % Operations.Count];
        if (operation.Envelope.ReadError(Statuses[input[1] % Statuses.Length], input.AsMemory(2)) is { } error)
            _ = $"{error.Code} {error.Message}";
    }
}
