namespace Billink.OpenEnums;

/// <summary>An open enumeration over whole numbers: an unknown value is kept, and causes no exception.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
public interface IIntegerEnum<TSelf>
    where TSelf : struct, IIntegerEnum<TSelf>
{
    /// <summary>The number on the wire.</summary>
    int Value { get; }

    /// <summary>Whether the value is one of <see cref="Known"/>.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract knows.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Creates a value from any number.</summary>
    /// <param name="value">The number on the wire.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Of(int value);
}
