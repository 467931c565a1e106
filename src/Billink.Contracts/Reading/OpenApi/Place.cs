namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The place of a schema without a name of its own.</summary>
/// <param name="Name">The C# name of its type, if it is an object or an enumeration.</param>
/// <param name="Origin">The provenance of the part that has it.</param>
internal sealed record Place(string Name, Origin Origin)
{
    /// <summary>The place of something inside.</summary>
    public Place Inner(string suffix) => this with { Name = Name + suffix };
}
