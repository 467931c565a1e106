using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Testing;

/// <summary>
/// Lists what a package shows to its users, in the manner of PublicApiGenerator, whose calling convention it keeps:
/// that package can't be restored everywhere; this file gives way to it.
/// </summary>
public static class PublicApi
{
    private static readonly SymbolDisplayFormat Signature = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Signature.GenericsOptions,
        miscellaneousOptions: Signature.MiscellaneousOptions);

    private static readonly SymbolDisplayFormat BaseName = Signature.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    // What changes for a user when it comes or goes. All other attributes speak to serializers and tools.
    private static readonly string[] ListedAttributes = ["ExperimentalAttribute", "FlagsAttribute", "ObsoleteAttribute"];

    // The platform's assemblies are the same for every listing, and take long to open.
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new(StringComparer.Ordinal);

    /// <summary>Lists the public types and members of an assembly as C# declarations, sorted.</summary>
    /// <param name="assembly">The assembly; read from its file.</param>
    /// <returns>The listing, lines ended by <c>\n</c>.</returns>
    public static string GeneratePublicApi(this Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return Generate(assembly.Location);
    }

    /// <summary>Lists the public types and members of an assembly that need not be loaded, as one of another target framework.</summary>
    /// <param name="assemblyFile">The assembly's file. The assemblies it uses are looked for beside it, then among those of this process.</param>
    /// <returns>The listing, lines ended by <c>\n</c>. Names of the namespaces below <c>System</c> are left out.</returns>
    public static string Generate(string assemblyFile)
    {
        var listing = new StringBuilder();
        foreach (var space in TypesOf(Load(assemblyFile).GlobalNamespace).GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            listing.Append(listing.Length > 0 ? "\n" : "").Append("namespace ").Append(space.Key).Append("\n{\n");
            listing.AppendJoin('\n', space.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).Select(Lines));
            listing.Append("}\n");
        }

        return listing.ToString();
    }

    /// <summary>Names what a package shows to its users as its XML documentation file does: <c>M:Billink.Errors.BillinkErrorCatalog.Find(System.String,System.String)</c>.</summary>
    /// <param name="assembly">The assembly; read from its file.</param>
    /// <returns>The ids of the public types and members that somebody wrote.</returns>
    public static IReadOnlyList<string> DocumentationIds(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return [.. TypesOf(Load(assembly.Location).GlobalNamespace)
            .SelectMany(type => type.GetMembers().Where(member => IsListed(type, member) && !IsImplicit(type, member)).Prepend<ISymbol>(type))
            .Select(symbol => symbol.GetDocumentationCommentId()!)
            .Order(StringComparer.Ordinal)];
    }

    private static IAssemblySymbol Load(string assemblyFile)
    {
        var target = MetadataReference.CreateFromFile(assemblyFile);
        var compilation = CSharpCompilation.Create("listing", references: [target, .. Neighbours(assemblyFile)]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(target)!;
    }

    private static IEnumerable<MetadataReference> Neighbours(string assemblyFile)
    {
        var beside = Directory.GetFiles(Path.GetDirectoryName(assemblyFile)!, "*.dll");
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return beside.Concat(platform)
            .DistinctBy(Path.GetFileName)
            .Where(file => Path.GetFileName(file) != Path.GetFileName(assemblyFile))
            .Select(file => References.GetOrAdd(file, static path => MetadataReference.CreateFromFile(path)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type when IsVisible(type) => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static string Lines(INamedTypeSymbol type)
    {
        var lines = new StringBuilder();
        AppendAttributes(lines, type, "    ");
        if (type.TypeKind is TypeKind.Delegate)
            return lines.Append("    ").Append(AccessibilityOf(type)).Append(" delegate ").Append(Text(type, Signature)).Append(";\n").ToString();

        lines.Append("    ").Append(Declaration(type)).Append("\n    {\n");
        foreach (var member in MembersOf(type))
        {
            AppendAttributes(lines, member, "        ");
            lines.Append("        ").Append(MemberText(type, member)).Append('\n');
        }

        return lines.Append("    }\n").ToString();
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var words = new List<string> { AccessibilityOf(type) };
        if (type.IsStatic)
            words.Add("static");
        else if (type is { TypeKind: TypeKind.Class, IsAbstract: true })
            words.Add("abstract");
        else if (type is { TypeKind: TypeKind.Class, IsSealed: true })
            words.Add("sealed");
        if (type is { TypeKind: TypeKind.Struct, IsReadOnly: true })
            words.Add("readonly");
        if (IsRecord(type))
            words.Add("record");
        if (!(type.IsRecord && type.TypeKind is TypeKind.Class))
            words.Add(type.TypeKind.ToString().ToLowerInvariant());

        var (name, constraints) = Text(type, TypeName).Split(" where ", 2) is [var head, var tail] ? (head, " where " + tail) : (Text(type, TypeName), "");
        words.Add(name);

        var bases = type.Interfaces.Where(IsVisible).Where(i => !(IsRecord(type) && i.Name is "IEquatable")).Select(i => Text(i, BaseName)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
            bases.Insert(0, Text(parent, BaseName));
        return string.Join(' ', words) + (bases.Count > 0 ? $" : {string.Join(", ", bases)}" : "") + constraints;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        var members = type.GetMembers().Where(member => IsListed(type, member));
        return type.TypeKind is TypeKind.Enum
            ? members.OrderBy(member => Convert.ToInt64(((IFieldSymbol)member).ConstantValue, null))
            : members.OrderBy(Rank).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => Text(member, Signature), StringComparer.Ordinal);
    }

    private static bool IsListed(INamedTypeSymbol type, ISymbol member) => IsVisible(member) && member is not INamedTypeSymbol && !IsWrittenByCompiler(type, member);

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        _ => 4,
    };

    private static string MemberText(INamedTypeSymbol type, ISymbol member) => (type.TypeKind, member) switch
    {
        (TypeKind.Enum, IFieldSymbol field) => $"{field.Name} = {field.ConstantValue},",
        (_, IPropertySymbol) => Text(member, Signature),
        _ => Text(member, Signature) + ";",
    };

    /// <summary>The display text without the namespaces below System, which every reader knows.</summary>
    private static string Text(ISymbol symbol, SymbolDisplayFormat format)
    {
        var parts = symbol.ToDisplayParts(format);
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Symbol is INamespaceSymbol space && space.ToDisplayString().Split('.')[0] == "System")
                i++;
            else
                text.Append(parts[i].ToString());
        }

        return text.ToString();
    }

    private static void AppendAttributes(StringBuilder lines, ISymbol symbol, string indentation)
    {
        foreach (var attribute in symbol.GetAttributes().Where(a => ListedAttributes.Contains(a.AttributeClass?.Name)).Select(a => a.ToString()!).Order(StringComparer.Ordinal))
            lines.Append(indentation).Append('[').Append(attribute).Append("]\n");
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string AccessibilityOf(INamedTypeSymbol type) => type.DeclaredAccessibility is Accessibility.Public ? "public" : "protected";

    // Accessors show on their property; a record's equality, printing and cloning come with the word "record".
    private static bool IsWrittenByCompiler(INamedTypeSymbol type, ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } when type.TypeKind is TypeKind.Struct => true,
        _ when type.TypeKind is TypeKind.Enum => member is not IFieldSymbol { HasConstantValue: true },
        _ when IsRecord(type) => member.Name == "EqualityContract" || IsMarkedAsGenerated(member),
        _ => false,
    };

    // In metadata a record struct is known only by the equality that the compiler wrote for it.
    private static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord || (type.TypeKind is TypeKind.Struct && type.GetMembers("op_Equality").Any(IsMarkedAsGenerated));

    // A constructor without parameters mostly is nobody's; one with some may be the type's own, whose words stand there.
    private static bool IsImplicit(INamedTypeSymbol type, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && (constructor.Parameters.IsEmpty || type.IsRecord || type.TypeKind is TypeKind.Struct);

    private static bool IsMarkedAsGenerated(ISymbol member) => member.GetAttributes().Any(a => a.AttributeClass?.Name is "CompilerGeneratedAttribute");
}
