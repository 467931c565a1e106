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
        if (!parser.MoveNext())
            return false;
        switch (parser.Current)
        {
            case AnchorAlias alias:
                throw new LimitException(ContractProblems.Unsupported, alias.Start, "YAML aliases are not supported. Write it out, or use $ref.");
            case MappingStart or SequenceStart when ++depth > MaxDepth:
                throw new LimitException(ContractProblems.TooLarge, parser.Current.Start, $"Nodes are nested more than {MaxDepth} deep. No contract needs that; flatten it.");
            case MappingEnd or SequenceEnd:
                depth--;
                break;
        }

        if (++nodes > MaxNodes)
            throw new LimitException(ContractProblems.TooLarge, parser.Current!.Start, $"There are more than {MaxNodes} nodes. No contract needs that; shorten it.");
        return true;
    }

    /// <summary>Leaves the library that calls this parser.</summary>
    internal sealed class LimitException(string id, Mark at, string message) : Exception(message)
    {
        public string Id { get; } = id;

        public Position Position { get; } = new((int)at.Line, (int)at.Column);
    }
}
