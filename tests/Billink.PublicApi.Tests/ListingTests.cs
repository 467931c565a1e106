using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.PublicApi.Tests;

/// <summary>The listing itself, on a small assembly: a snapshot guards only what it shows.</summary>
public sealed class ListingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-listing-");

    [Fact]
    public void Nullability_required_init_and_default_values_show() => Listing("""
        namespace Shop;
        public sealed record Order
        {
            public required string Number { get; init; }
            public string? Note { get; init; }
            public System.Collections.Generic.IReadOnlyList<string?> Lines { get; init; } = [];
            public int Days { get; set; } = 14;
            public System.Threading.Tasks.Task<Order?> FindAsync(string number, int? limit = null, bool all = true, System.Threading.CancellationToken cancellationToken = default) => throw null!;
        }
        """).ShouldBe("""
        namespace Shop
        {
            public sealed record Order
            {
                public Order();
                public int Days { get; set; }
                public IReadOnlyList<string?> Lines { get; init; }
                public string? Note { get; init; }
                public required string Number { get; init; }
                public Task<Order?> FindAsync(string number, int? limit = null, bool all = true, CancellationToken cancellationToken = default);
            }
        }

        """.ReplaceLineEndings("\n").Replace("Order?", "Shop.Order?"));

    [Fact]
    public void Kinds_bases_constraints_and_attributes_show() => Listing("""
        using System;
        namespace Shop
        {
            [Flags] public enum Ways { None = 0, Post = 2, Mail = 1 }
            public interface IShop<in T> where T : class, new() { void Add(T item); }
            public abstract class Base : IDisposable { protected abstract int Rank { get; } public void Dispose() { } }
            public sealed class Box<T> : Base, IShop<T> where T : class, new() { protected override int Rank => 1; [Obsolete("Use Put.")] public void Add(T item) { } }
            public static class Extensions { public const int Limit = 10; public static int Count(this string text) => text.Length; }
            public delegate int Rule(string text);
        }
        namespace Shop.Kinds
        {
            public readonly record struct Kind(string Value)
            {
                public static Kind Known { get; } = new("known");
                public override string ToString() => Value;
                public class Inner { internal Inner() { } }
            }
        }
        """).ShouldBe("""
        namespace Shop
        {
            public abstract class Base : IDisposable
            {
                protected Base();
                protected abstract int Rank { get; }
                public void Dispose();
            }

            public sealed class Box<T> : Shop.Base, Shop.IShop<T> where T : class, new()
            {
                public Box();
                protected override int Rank { get; }
                [System.ObsoleteAttribute("Use Put.")]
                public void Add(T item);
            }

            public static class Extensions
            {
                public const int Limit = 10;
                public static int Count(this string text);
            }

            public interface IShop<in T> where T : class, new()
            {
                void Add(T item);
            }

            public delegate int Shop.Rule(string text);

            [System.FlagsAttribute]
            public enum Ways
            {
                None = 0,
                Mail = 1,
                Post = 2,
            }
        }

        namespace Shop.Kinds
        {
            public readonly record struct Kind
            {
                public Kind(string Value);
                public static Shop.Kinds.Kind Known { get; }
                public string Value { get; init; }
                public override string ToString();
            }

            public class Kind.Inner
            {
            }
        }

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_users_cannot_see_does_not_show() => Listing("""
        namespace Shop;
        internal sealed class Hidden;
        public sealed class Seen
        {
            private Seen() { }
            internal int Secret { get; set; }
            private int field;
            public override string ToString() => field.ToString();
        }
        """).ShouldBe("""
        namespace Shop
        {
            public sealed class Seen
            {
                public override string ToString();
            }
        }

        """.ReplaceLineEndings("\n"));

    public void Dispose() => folder.Delete(recursive: true);

    private string Listing(string source)
    {
        var file = Path.Combine(folder.FullName, "Shop.dll");
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(source)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        compilation.Emit(file).Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error).ShouldBeEmpty();
        return Testing.PublicApi.Generate(file);
    }
}
