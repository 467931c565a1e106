using System.CommandLine;

namespace Billink.Cli.Commands;

/// <summary>A command whose help shows how it is used.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Whole command lines, without <c>billink</c>.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
