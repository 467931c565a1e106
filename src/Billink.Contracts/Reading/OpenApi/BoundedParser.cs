using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Passes on what a parser finds, until it is deeper or longer than any contract, or repeats itself by alias.</summary>
internal sealed class BoundedParser(IParser parser, CancellationToken cancellationToken) : IParser
{
    private const int MaxDepth = 64;
    private const int MaxNodes = 200_000;

    private int depth;
    private int nodes;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!Advance())
            return false;
        switch (parser.Current)
        {
            case AnchorAlias:
                throw Stop(ContractProblems.Unsupported, "YAML aliases are not supported. Write it out, or use $ref.");
            case MappingStart or SequenceStart when ++depth > MaxDepth:
                throw Stop(ContractProblems.TooLarge, $"Nodes are nested more than {MaxDepth} deep. No contract needs that; flatten it.");
            case MappingEnd or SequenceEnd:
                depth--;
                break;
        }

        if (++nodes > MaxNodes)
            throw Stop(ContractProblems.TooLarge, $"There are more than {MaxNodes} nodes. No contract needs that; shorten it.");
        return true;
    }

    private bool Advance()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not YamlException)
        {
            // The scanner has texts on which it trips with exceptions that say nothing, InvalidOperationException among them.
            throw Stop(ContractProblems.Unreadable, "This is not YAML: the parser gives up after this place. Correct what follows.");
        }
    }

    private StopException Stop(string id, string message)
    {
        var at = parser.Current?.Start ?? Mark.Empty;
        return new StopException(id, new Position((int)at.Line, (int)at.Column), message);
    }

    /// <summary>Leaves the library that calls this parser.</summary>
    internal sealed class StopException(string id, Position position, string message) : Exception(message)
    {
        public string Id { get; } = id;

        public Position Position { get; } = position;
    }
}
