using System.Text.RegularExpressions;

namespace Billink.Contracts.Reading;

/// <summary>One row of an operation's code table.</summary>
public sealed record ErrorCode
{
    /// <summary>The code on the wire; leading zeros are significant.</summary>
    public required string Code { get; init; }

    /// <summary>A C# identifier, unique in the table.</summary>
    public required string Name { get; init; }

    /// <summary>The text on the wire; <c>%word%</c> is a placeholder for a part that varies.</summary>
    public required string Message { get; init; }

    /// <summary>The same for people: <c>…</c> is a part that varies.</summary>
    public string Text => Regex.Replace(Message, @"%\w+%", "…", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>One of the five categories of <c>spec/README.md</c>.</summary>
    public required string Category { get; init; }

    /// <summary>What the caller can do.</summary>
    public required string Advice { get; init; }

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>.</summary>
    public required string Provenance { get; init; }

    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The HTTP status of the reply.</summary>
    public int HttpStatus { get; init; } = 200;

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
