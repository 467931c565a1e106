namespace Billink.OpenEnums;

/// <summary>An enumeration over text that Billink may extend: a value we don't know survives and never throws.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
public interface ITextEnum<TSelf>
    where TSelf : struct, ITextEnum<TSelf>
{
    /// <summary>The text on the wire.</summary>
    string Value { get; }

    /// <summary>Whether the contract knows the value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract knows.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Takes any text.</summary>
    /// <param name="value">The text on the wire.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Of(string value);
}
