namespace Billink.OpenEnums;

/// <summary>An open enumeration over text: an unknown value is kept, and causes no exception.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
public interface ITextEnum<TSelf>
    where TSelf : struct, ITextEnum<TSelf>
{
    /// <summary>The text on the wire.</summary>
    string Value { get; }

    /// <summary>Whether the value is one of <see cref="Known"/>.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract knows.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Creates a value from any text.</summary>
    /// <param name="value">The text on the wire.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Of(string value);
}
