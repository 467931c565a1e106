namespace Billink.Generators.Documentation;

/// <summary>The attributes of what the contract marks as deprecated.</summary>
internal static class ObsoleteDocs
{
    public const string Operation = "[Obsolete(\"Billink marks this operation as deprecated.\")]";

    public const string Member = "[Obsolete(\"Billink marks this value as deprecated.\")]";
}
