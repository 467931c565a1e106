using System.Text;
using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>Writes a straight-line reader: a local for each member, a switch over the length of names, the record at the end.</summary>
internal static class JsonReaderEmitter
{
    public static void WriteMethod(SourceWriter writer, string record, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate().Open($"internal static {record} ReadJson(ref JsonInput input)");
        foreach (var member in members)
            writer.Line($"{LocalType(member)}? {Local(member)} = null;");
        WriteLoop(writer, members);
        WriteResult(writer, record, members);
        writer.Close();
    }

    /// <summary>The members of the record's JSON, for code that inspects JSON without reading the record.</summary>
    public static void WriteMembers(SourceWriter writer, EquatableArray<JsonMemberModel> members)
    {
        if (members.Count == 0)
        {
            writer.Separate().Line("internal static JsonMembers JsonMembers => field ??= new();");
            return;
        }

        writer.Separate().Line("internal static JsonMembers JsonMembers => field ??= new(").Indent();
        for (var i = 0; i < members.Count; i++)
            writer.Line($"new JsonMember({Describe(members[i])}){(i == members.Count - 1 ? ");" : ",")}");
        writer.Unindent();
    }

    /// <summary>Writes the reader of a record whose only member is the body itself, and the members of that.</summary>
    public static void WriteBodyMethod(SourceWriter writer, string record, JsonMemberModel body)
    {
        writer.Separate().Line($"internal static JsonMembers JsonMembers => {MembersOf(body)};");
        writer.Separate().Line($"internal static {record} ReadJson(ref JsonInput input) => new() {{ {body.Name} = {ReadWhole(body)} }};");
    }

    /// <summary>The expression for the members of a body: those of its objects. A value, and a map, have any.</summary>
    public static string MembersOf(JsonMemberModel body) =>
        body.Kind is JsonValueKind.Object && !body.Containers.Any(static container => container.IsMap)
            ? $"{body.Type}.JsonMembers"
            : "new JsonMembers { IsOpen = true }";

    /// <summary>The expression that reads a whole value, which can't be null.</summary>
    public static string ReadWhole(JsonMemberModel value) => value.Containers.Count == 0
        ? ReadElement(value)
        : $"{ReadContainer(value, 0)} ?? input.NullElement<{value.PropertyType}>()";

    private static string Describe(JsonMemberModel member)
    {
        var required = member.IsNullable ? "" : ", IsRequired: true";
        var list = member.IsList ? ", IsList: true" : "";
        // Members of objects in a map, or in a list of lists, have no place of their own.
        var type = member.Kind is JsonValueKind.Object && !member.IsNested ? $", Type: static () => {member.Type}.JsonMembers" : "";
        return CSharp.Literal(member.WireName) + required + list + type;
    }

    private static void WriteLoop(SourceWriter writer, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate().Line("input.BeginObject();");
        writer.Open("while (input.NextMember(out var member))");
        writer.Open("switch (member.Length)");
        foreach (var member in members)
        {
            writer.Separate().Line($"case {Length(member)} when member.SequenceEqual({CSharp.Literal(member.WireName)}u8):");
            WriteCase(writer, member);
            writer.Continue("break;");
        }

        writer.Separate().Line("default:");
        writer.Continue("input.PassOver(member, JsonMembers);");
        writer.Continue("break;");
        writer.Close().Close();
    }

    private static void WriteCase(SourceWriter writer, JsonMemberModel member)
    {
        var local = Local(member);
        if (!member.IsList)
        {
            var value = member.IsNested ? ReadContainer(member, 0) + OrNull(member, member.PropertyType) : ReadMember(member);
            writer.Continue($"{local} = {value};");
            return;
        }

        writer.Indent();
        writer.Line($"{local} = input.BeginList<{member.Type}>(){OrNull(member, LocalType(member))};");
        writer.Line($"while ({local} is not null && input.NextElement())");
        writer.Continue($"{local}.Add({ReadElement(member)});");
        writer.Unindent();
    }

    // Lists and maps inside of each other are rare: a delegate for each level is short, and still needs no reflection.
    private static string ReadContainer(JsonMemberModel member, int depth)
    {
        var inner = JsonValue.Contain(member.Type, member.Containers.Skip(depth + 1));
        var element = depth + 1 == member.Containers.Count
            ? ReadElement(member)
            : $"{ReadContainer(member, depth + 1)} ?? input.NullElement<{inner}>()";
        var method = member.Containers[depth].IsMap ? "Map" : "List";
        return $"input.{method}<{inner}>(static (ref JsonInput input) => {element})";
    }

    private static string ReadMember(JsonMemberModel member) => member.Kind is JsonValueKind.Object
        ? $"input.IsNull ? {(member.IsNullable ? "null" : $"input.Null<{member.Type}>()")} : {member.Type}.ReadJson(ref input)"
        : ReadValue(member) + OrNull(member, member.Type);

    private static string ReadElement(JsonMemberModel member) => member.Kind switch
    {
        JsonValueKind.Object => $"{member.Type}.ReadJson(ref input)",
        JsonValueKind.Any => "input.Element()",
        _ => $"{ReadValue(member)} ?? input.NullElement<{member.Type}>()",
    };

    private static string ReadValue(JsonMemberModel member) => member.Kind switch
    {
        JsonValueKind.Enumeration when member.IsNumber => $"input.IntegerEnum<{member.Type}>()",
        JsonValueKind.Enumeration => $"{TextEnumReaderEmitter.ClassOf(member.Type)}.Read(ref input)",
        JsonValueKind.DecimalText => "input.Decimal()",
        JsonValueKind.Text when member.IsScalar => "input.ScalarText()",
        JsonValueKind.Boolean when member.IsScalar => "input.ScalarBoolean()",
        _ => $"input.{member.Kind}()",
    };

    private static string OrNull(JsonMemberModel member, string type) => member.IsNullable ? "" : $" ?? input.Null<{type}>()";

    private static void WriteResult(SourceWriter writer, string record, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate().Open($"return new {record}");
        foreach (var member in members)
        {
            var missing = member.IsNullable ? "" : $" ?? input.Missing<{LocalType(member)}>({CSharp.Literal(member.WireName)})";
            writer.Line($"{member.Name} = {Local(member)}{missing},");
        }

        writer.Close(";");
    }

    private static string LocalType(JsonMemberModel member) => member.IsList ? $"List<{member.Type}>" : member.PropertyType;

    private static string Length(JsonMemberModel member) => CSharp.Number(Encoding.UTF8.GetByteCount(member.WireName));

    private static string Local(JsonMemberModel member)
    {
        var local = CSharp.Local(member.Name);
        return local is "input" or "member" ? local + "Value" : local;
    }
}
