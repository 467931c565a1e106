using System.CommandLine;

namespace Billink.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
/// <param name="name">The name.</param>
/// <param name="description">What the command does.</param>
/// <param name="examples">Whole command lines, without <c>billink</c>.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
