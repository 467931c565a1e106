namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Reads the head of a declaration: the tokens before its body or semicolon.</summary>
internal static class ApiDeclaration
{
    private static readonly string[] Kinds = ["class", "struct", "interface", "enum", "record", "delegate", "extension"];

    private static readonly string[] Modifiers =
    [
        "public", "protected", "internal", "private", "static", "abstract", "sealed", "virtual", "override", "readonly", "new", "unsafe",
        "volatile", "const", "extern", "partial", "required", "event", "implicit", "explicit", "async",
    ];

    public static bool IsType(ReadOnlySpan<ApiToken> head) => CountModifiers(head) is var count && count < head.Length
        && Kinds.Contains(head[count].Text, StringComparer.Ordinal);

    public static ApiMember EnumMember(ReadOnlySpan<ApiToken> head, string attributes) =>
        new(head[0].Text, [], "", null, [], [], head.Length > 2 ? head[2..].Write() : null, attributes, head[0].Line);

    /// <summary>Reads a type, a delegate, or a block of extension members; null if the head is something else.</summary>
    /// <param name="head">The whole head.</param>
    /// <param name="around">The namespace or the type that contains it.</param>
    /// <param name="attributes">Its attributes.</param>
    public static ApiType? Type(ReadOnlySpan<ApiToken> head, string around, string attributes)
    {
        var kind = CountModifiers(head);
        if (head[kind].Text == "record" && head.Length > kind + 1 && head[kind + 1].Text is "struct" or "class")
            kind++;
        var words = Texts(head[..(kind + 1)]);
        var rest = head[(kind + 1)..];
        var line = head[0].Line;
        if (head[kind].Text == "delegate")
        {
            if (Member(rest, [], "") is not { } invoked)
                return null;
            var members = new List<ApiMember> { invoked with { Name = "Invoke" } };
            return new ApiType(Inside(around, invoked.Name), words, [], [], attributes, line) { Members = members };
        }

        var constraints = TakeConstraints(ref rest);
        if (head[kind].Text == "extension")
        {
            return rest.Find("(") is var open and >= 0 && rest[^1].Text == ")"
                ? new ApiType($"{around}.extension({Parameter(rest[(open + 1)..^1]).Type})", words, [], constraints, attributes, line)
                : null;
        }

        var colon = rest.Find(":");
        var bases = colon < 0 ? [] : rest[(colon + 1)..].Split(",");
        var name = colon < 0 ? rest : rest[..colon];
        var parameters = name.Length > 3 && name[1].Text == "<" ? name[2..^1].Split(",") : [];
        words.AddRange(parameters.Where(parameter => parameter.Contains(' ', StringComparison.Ordinal)));
        return Name(name) is { } own ? new ApiType(Inside(around, own), words, bases, constraints, attributes, line) : null;
    }

    /// <summary>Reads a member that isn't a type; null if the head is something else.</summary>
    /// <param name="head">The whole head.</param>
    /// <param name="accessors">The content of its body.</param>
    /// <param name="attributes">Its attributes.</param>
    public static ApiMember? Member(ReadOnlySpan<ApiToken> head, IReadOnlyList<string> accessors, string attributes)
    {
        var modifiers = CountModifiers(head);
        var rest = head[modifiers..];
        var constraints = TakeConstraints(ref rest);
        string? value = null;
        if (rest.Find("=") is var equals and > 0)
        {
            value = rest[(equals + 1)..].Write();
            rest = rest[..equals];
        }

        IReadOnlyList<ApiParameter>? parameters = null;
        if (rest.Length > 2 && rest[^1].Text is ")" or "]")
        {
            var open = StartOfLastGroup(rest);
            parameters = Parameters(rest[(open + 1)..^1]);
            rest = rest[..open];
        }

        if (rest.Length == 0)
            return null;
        // A constructor has no type, and the name of a conversion is a type.
        var isConversion = rest[0].Text == "operator";
        var end = isConversion || rest.Length == 1 ? 0 : EndOfType(rest);
        var name = isConversion ? rest.Write() : Name(rest[end..]);
        var type = isConversion ? rest[1..].Write() : rest[..end].Write();
        return name is null || (type.Length == 0 && parameters is null) ? null
            : new ApiMember(name, Texts(head[..modifiers]), type, parameters, constraints, accessors, value, attributes, head[0].Line);
    }

    // A name with type parameters, but without their attributes and variance; null if the tokens aren't a name.
    private static string? Name(ReadOnlySpan<ApiToken> tokens)
    {
        if (tokens.Length <= 1)
            return tokens.Length == 0 ? null : tokens[0].Text;
        if (tokens.Length < 4 || tokens[1].Text != "<" || tokens[^1].Text != ">")
            return null;
        return $"{tokens[0].Text}<{string.Join(", ", tokens[2..^1].Split(",").Select(parameter => parameter.Split(' ')[^1]))}>";
    }

    /// <summary>The texts between separators, without attributes. Separators in brackets don't count.</summary>
    public static List<string> Split(this ReadOnlySpan<ApiToken> tokens, string separator)
    {
        var parts = new List<string>();
        while (tokens.Length > 0)
        {
            var part = TakeUntil(ref tokens, separator);
            TakeAttributes(ref part);
            parts.Add(part.Write());
        }

        return parts;
    }

    private static List<ApiParameter> Parameters(ReadOnlySpan<ApiToken> tokens)
    {
        var parameters = new List<ApiParameter>();
        while (tokens.Length > 0)
            parameters.Add(Parameter(TakeUntil(ref tokens, ",")));
        return parameters;
    }

    private static ApiParameter Parameter(ReadOnlySpan<ApiToken> tokens)
    {
        var attributes = TakeAttributes(ref tokens);
        var declared = TakeUntil(ref tokens, "=");
        var end = EndOfType(declared);
        return new ApiParameter(declared[..end].Write(), declared[end..].Write(), tokens.Length > 0 ? tokens.Write() : null, attributes);
    }

    // The single constraints of "where T : class, new() where U : struct".
    private static List<string> TakeConstraints(ref ReadOnlySpan<ApiToken> head)
    {
        var constraints = new List<string>();
        var at = head.Find("where");
        var clauses = at < 0 ? [] : head[(at + 1)..];
        head = at < 0 ? head : head[..at];
        while (clauses.Length > 0)
        {
            var clause = TakeUntil(ref clauses, "where");
            var parameter = TakeUntil(ref clause, ":").Write();
            constraints.AddRange(clause.Split(",").Select(constraint => $"{parameter} : {constraint}"));
        }

        return constraints;
    }

    private static string TakeAttributes(ref ReadOnlySpan<ApiToken> tokens)
    {
        var all = tokens;
        while (tokens.Length > 0 && tokens[0].Text == "[" && tokens.Next(0) is var end and > 0)
            tokens = tokens[end..];
        return all[..^tokens.Length].Write();
    }

    private static ReadOnlySpan<ApiToken> TakeUntil(ref ReadOnlySpan<ApiToken> tokens, string separator)
    {
        var at = tokens.Find(separator);
        var taken = at < 0 ? tokens : tokens[..at];
        tokens = at < 0 ? [] : tokens[(at + 1)..];
        return taken;
    }

    // The ref of a ref struct is a modifier, the one before a returned type is not.
    private static int CountModifiers(ReadOnlySpan<ApiToken> head)
    {
        var count = 0;
        while (count < head.Length && (Modifiers.Contains(head[count].Text, StringComparer.Ordinal)
            || (head[count].Text == "ref" && count + 1 < head.Length && head[count + 1].Text is "struct" or "partial")))
        {
            count++;
        }

        return count;
    }

    private static int EndOfType(ReadOnlySpan<ApiToken> tokens)
    {
        var i = 0;
        while (i < tokens.Length && tokens[i].Text is "this" or "ref" or "out" or "in" or "params" or "scoped" or "readonly")
            i++;
        i = i < tokens.Length ? tokens.Next(i) : i;
        while (i > 0 && i < tokens.Length)
        {
            if (tokens[i].Text is "." or "::")
                i += 2;
            else if (tokens[i].Text is not ("<" or "[" or "?" or "*" or "&"))
                return i;
            else
                i = tokens.Next(i);
        }

        return i < 0 || i > tokens.Length ? tokens.Length : i;
    }

    private static int StartOfLastGroup(ReadOnlySpan<ApiToken> tokens)
    {
        var start = 0;
        for (var i = 0; i >= 0 && i < tokens.Length; i = tokens.Next(i))
            start = i;
        return start;
    }

    // Our old listings name the types around a nested type, and a delegate's namespace.
    private static string Inside(string around, string name) =>
        around.Length == 0 || name.StartsWith(around + ".", StringComparison.Ordinal) ? name : $"{around}.{name}";

    private static List<string> Texts(ReadOnlySpan<ApiToken> tokens)
    {
        var texts = new List<string>(tokens.Length);
        foreach (var token in tokens)
            texts.Add(token.Text);
        return texts;
    }
}
