using System.Reflection;
using Mono.Cecil;
using NetArchTest.Rules;

namespace Billink.Architecture.Tests;

/// <summary>The dependencies between the types of a project.</summary>
/// <param name="project">The project, with the order of its folders.</param>
public sealed class Dependencies(Project project)
{
    private readonly Types types = Types.InAssembly(Assembly.Load(project.Assembly));

    /// <summary>The uses that violate the order.</summary>
    /// <returns>Each as "user → used", by full names.</returns>
    public IEnumerable<string> Backward() => Enumerable.Range(0, project.Folders.Count).SelectMany(Backward);

    /// <summary>The types whose namespace belongs to none of the project's folders. Compiler-generated types are ignored.</summary>
    /// <returns>The full names.</returns>
    public IEnumerable<string> Misplaced() =>
        NamesOf(TypesAt(place => place is null)).Where(name => name is not "Program" && !name.StartsWith('<'));

    private IEnumerable<string> Backward(int place)
    {
        var later = NamesOf(TypesAt(other => other > place));
        // First search for all of them at once, because most folders pass.
        return UsersOf([.. later]).Count == 0 ? [] : later.SelectMany(used => UsersOf(used).Select(user => $"{user} → {used}"));

        List<string> UsersOf(params string[] used) => NamesOf(TypesAt(other => other == place).And().HaveDependencyOnAny(used));
    }

    private PredicateList TypesAt(Func<int?, bool> place) =>
        types.That().MeetCustomRule(new PlaceRule(type => place(project.PlaceOf(type))));

    private static List<string> NamesOf(PredicateList found) => [.. found.GetTypes().Select(type => type.FullName!)];

    private sealed class PlaceRule(Func<TypeDefinition, bool> condition) : ICustomRule
    {
        public bool MeetsRule(TypeDefinition type) => condition(type);
    }
}
