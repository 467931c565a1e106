using System.Text;
using System.Text.Json;

namespace Billink.Json;

/// <summary>The members of a v2 message, in the contract's order.</summary>
/// <param name="members">The members.</param>
internal sealed class JsonMembers(params JsonMember[] members)
{
    private (string Value, JsonMembers Members)[] forms = [];
    private string? discriminator;

    /// <summary>The members.</summary>
    public IReadOnlyList<JsonMember> All => members;

    /// <summary>Whether the message can have any member.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The members of a value that has one of several forms.</summary>
    /// <param name="discriminator">The name of the member that selects the form; null if there is none.</param>
    /// <param name="forms">The value of that member, and the members of the form.</param>
    public static JsonMembers OfForms(string? discriminator, params (string Value, JsonMembers Members)[] forms)
    {
        // Which ones are required depends on the form.
        var members = forms.SelectMany(form => form.Members.All).DistinctBy(member => member.Name, StringComparer.Ordinal);
        return new JsonMembers([.. members.Select(member => member with { IsRequired = false })])
        {
            forms = forms,
            discriminator = discriminator,
        };
    }

    /// <summary>The members of the form that a value has.</summary>
    /// <param name="value">The value.</param>
    public JsonMembers Of(JsonElement value)
    {
        if (forms.Length == 0 || value.ValueKind is not JsonValueKind.Object)
            return this;
        var found = discriminator is null
            ? Array.Find(forms, form => form.Members.All.All(member => !member.IsRequired || ValueOf(value, member.Name) is not null))
            : ValueOf(value, discriminator) is { } selector ? Array.Find(forms, form => form.Value == selector.ToString())
            : default;
        return found.Members ?? this;
    }

    /// <summary>Finds a member by its name, in any case.</summary>
    /// <param name="name">The name, in UTF-8.</param>
    /// <returns>The member; null if there is none.</returns>
    public JsonMember? Find(ReadOnlySpan<byte> name)
    {
        foreach (var member in members)
        {
            if (IsName(name, member.Utf8Name))
                return member;
        }

        return null;
    }

    /// <summary>Whether a name is that of a member. The case of letters from A to Z doesn't count.</summary>
    /// <param name="name">A name, in UTF-8.</param>
    /// <param name="member">The name of the member, in UTF-8.</param>
    public static bool IsName(ReadOnlySpan<byte> name, ReadOnlySpan<byte> member) =>
        name.SequenceEqual(member) || Ascii.EqualsIgnoreCase(name, member);

    // If a member occurs twice, the last one counts.
    private static JsonElement? ValueOf(JsonElement value, string name)
    {
        var utf8Name = Encoding.UTF8.GetBytes(name);
        JsonElement? found = null;
        foreach (var member in value.EnumerateObject().Where(member => IsName(Encoding.UTF8.GetBytes(member.Name), utf8Name)))
            found = member.Value;
        return found;
    }
}
