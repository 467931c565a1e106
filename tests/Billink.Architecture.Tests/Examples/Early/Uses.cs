using Billink.Architecture.Tests.Examples.Late;

namespace Billink.Architecture.Tests.Examples.Early;

/// <summary>One type for each way to use a type of a later folder.</summary>
public static class Uses
{
    public sealed class ABase : LaterType;

    public sealed class AField
    {
#pragma warning disable CA1051 // The example is about a field.
        public LaterType? Late;
#pragma warning restore CA1051
    }

    public interface IParameter
    {
        void Take(LaterType[] late);
    }

    public sealed class AGenericArgument
    {
        public IReadOnlyDictionary<string, IReadOnlyList<LaterType>>? Late { get; init; }
    }

    public sealed class AConstraint<T>
        where T : LaterType;

    [Later]
    public sealed class AnAttribute;

    public static class ACall
    {
        public static int Length() => LaterType.Name.Length;
    }

    public static class AGenericCall
    {
        public static bool IsAny(object[] all) => all.OfType<LaterType>().Any();
    }

    public static class ALambda
    {
        public static readonly Func<object, bool> IsLate = item => item is LaterType;
    }

    public static class AnAsyncMethod
    {
        public static async Task<int> LengthAsync()
        {
            await Task.Yield();
            return LaterType.Name.Length;
        }
    }

    public static class AnIterator
    {
        public static IEnumerable<string> Names()
        {
            yield return LaterType.Name;
        }
    }

    public static class ANestedType
    {
        public static object Make() => new LaterType.Inner();
    }

    public sealed class UsesNothing
    {
        public static string Name { get; } = nameof(LaterType);
    }
}
