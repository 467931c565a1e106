using Billink.Architecture.Tests.Examples.Late;

namespace Billink.Architecture.Tests.Examples.Early;

/// <summary>One type for each way to use a type of a later folder.</summary>
public static class Uses
{
    public sealed class ABase : Latecomer;

    public sealed class AField
    {
#pragma warning disable CA1051 // The example is about a field.
        public Latecomer? Late;
#pragma warning restore CA1051
    }

    public interface IParameter
    {
        void Take(Latecomer[] late);
    }

    public sealed class AGenericArgument
    {
        public IReadOnlyDictionary<string, IReadOnlyList<Latecomer>>? Late { get; init; }
    }

    public sealed class AConstraint<T>
        where T : Latecomer;

    [Latecomer]
    public sealed class AnAttribute;

    public static class ACall
    {
        public static int Length() => Latecomer.Name.Length;
    }

    public static class AGenericCall
    {
        public static bool IsAny(object[] all) => all.OfType<Latecomer>().Any();
    }

    public static class ALambda
    {
        public static readonly Func<object, bool> IsLate = item => item is Latecomer;
    }

    public static class AnAsyncMethod
    {
        public static async Task<int> LengthAsync()
        {
            await Task.Yield();
            return Latecomer.Name.Length;
        }
    }

    public static class AnIterator
    {
        public static IEnumerable<string> Names()
        {
            yield return Latecomer.Name;
        }
    }

    public static class ANestedType
    {
        public static object Make() => new Latecomer.Inner();
    }

    public sealed class Innocent
    {
        public static string Name { get; } = nameof(Latecomer);
    }
}
