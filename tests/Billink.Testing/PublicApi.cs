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
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: Signature.GenericsOptions,
        miscellaneousOptions: Signature.MiscellaneousOptions);

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
    /// <returns>The listing, lines ended by <c>\n</c>.</returns>
    public static string Generate(string assemblyFile)
    {
        var target = MetadataReference.CreateFromFile(assemblyFile);
        var compilation = CSharpCompilation.Create("listing", references: [target, .. Neighbours(assemblyFile)]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(target)!;

        var listing = new StringBuilder();
        foreach (var type in TypesOf(assembly.GlobalNamespace).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal))
        {
            listing.Append("namespace ").Append(type.ContainingNamespace.ToDisplayString()).Append(": ").Append(Declaration(type)).Append('\n');
            foreach (var member in MembersOf(type).Order(StringComparer.Ordinal))
                listing.Append("    ").Append(member).Append('\n');
        }

        return listing.ToString();
    }

    private static IEnumerable<MetadataReference> Neighbours(string assemblyFile)
    {
        var beside = Directory.GetFiles(Path.GetDirectoryName(assemblyFile)!, "*.dll");
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return beside.Concat(platform)
            .DistinctBy(Path.GetFileName)
            .Where(file => Path.GetFileName(file) != Path.GetFileName(assemblyFile))
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol type when IsVisible(type) => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static string Declaration(INamedTypeSymbol type)
    {
        var words = new List<string> { type.DeclaredAccessibility is Accessibility.Public ? "public" : "protected" };
        if (type.IsStatic)
            words.Add("static");
        else if (type is { TypeKind: TypeKind.Class, IsAbstract: true })
            words.Add("abstract");
        else if (type is { TypeKind: TypeKind.Class, IsSealed: true })
            words.Add("sealed");
        if (type is { TypeKind: TypeKind.Struct, IsReadOnly: true })
            words.Add("readonly");
        if (type.IsRecord)
            words.Add("record");
        if (!(type.IsRecord && type.TypeKind is TypeKind.Class))
            words.Add(type.TypeKind.ToString().ToLowerInvariant());
        words.Add(type.ToDisplayString(TypeName));

        var bases = type.Interfaces.Where(IsVisible).Select(i => i.ToDisplayString(Signature)).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
            bases.Insert(0, parent.ToDisplayString(Signature));
        return string.Join(' ', words) + (bases.Count > 0 ? $" : {string.Join(", ", bases)}" : "");
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type) => type.GetMembers()
        .Where(member => IsVisible(member) && member is not INamedTypeSymbol && !IsWrittenByCompiler(type, member))
        .Select(member => Text(type, member));

    private static string Text(INamedTypeSymbol type, ISymbol member) => (type.TypeKind, member) switch
    {
        (TypeKind.Enum, IFieldSymbol field) => $"{field.Name} = {field.ConstantValue}",
        (_, IPropertySymbol property) => (property.IsRequired ? "required " : "") + property.ToDisplayString(Signature),
        _ => member.ToDisplayString(Signature),
    };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Accessors show on their property; a record's equality, printing and cloning come with the word "record".
    private static bool IsWrittenByCompiler(INamedTypeSymbol type, ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } when type.TypeKind is TypeKind.Struct => true,
        _ when type.TypeKind is TypeKind.Enum => member is not IFieldSymbol { HasConstantValue: true },
        _ when type.IsRecord => member.Name is "Equals" or "GetHashCode" or "op_Equality" or "op_Inequality" or "<Clone>$" or "EqualityContract" or "PrintMembers" or "Deconstruct",
        _ => false,
    };
}
