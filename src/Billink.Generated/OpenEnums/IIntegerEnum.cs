namespace Billink.OpenEnums;

/// <summary>An enumeration over whole numbers that Billink may extend: a value we don't know survives and never throws.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
public interface IIntegerEnum<TSelf>
    where TSelf : struct, IIntegerEnum<TSelf>
{
    /// <summary>The number on the wire.</summary>
    int Value { get; }

    /// <summary>Whether the contract knows the value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract knows.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Takes any number.</summary>
    /// <param name="value">The number on the wire.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Of(int value);
}
