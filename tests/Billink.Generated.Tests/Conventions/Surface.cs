using System.Reflection;
using System.Runtime.CompilerServices;

namespace Billink.Generated.Tests.Conventions;

/// <summary>The public API of the packages.</summary>
internal static class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<Assembly> Assemblies { get; } = 
    [
        typeof(BillinkOperation).Assembly,
        typeof(BillinkOptions).Assembly,
        typeof(AspNetCore.BillinkWebhooksBuilder).Assembly,
        typeof(Kiota.KiotaTransport).Assembly,
        typeof(Sandbox.BillinkSandbox).Assembly,
        typeof(Contracts.Reading.Contract).Assembly,
    ];

    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes())];

    public static IEnumerable<PropertyInfo> Properties => Types.SelectMany(PropertiesOf);

    public static IEnumerable<FieldInfo> Fields =>
        Types.SelectMany(type => type.GetFields(Declared)).Where(declared => !declared.IsSpecialName);

    /// <summary>Methods without accessors, operators and the generated members of records.</summary>
    public static IEnumerable<MethodInfo> Methods => Types.SelectMany(type => type.GetMethods(Declared))
        .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static IEnumerable<ConstructorInfo> Constructors => Types.SelectMany(type => type.GetConstructors(Declared));

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(Declared);

    public static bool IsInitOnly(this PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsOpenEnum(this Type type) => type.IsValueType && type.GetInterfaces().Any(i => i.Namespace == "Billink.OpenEnums");

    public static string NameOf(MemberInfo member) => member.DeclaringType is { } type ? $"{type}.{member.Name}" : member.ToString()!;
}
