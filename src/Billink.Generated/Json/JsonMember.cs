using System.Text;

namespace Billink.Json;

/// <summary>A member of a v2 message in the contract.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="IsRequired">Whether the member is required and can't be null.</param>
/// <param name="IsList">Whether its value is a list.</param>
/// <param name="Type">The members of the value, or of each element; null if it isn't an object of the contract.</param>
internal sealed record JsonMember(string Name, bool IsRequired = false, bool IsList = false, Func<JsonMembers>? Type = null)
{
    /// <summary>The name, in UTF-8.</summary>
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);
}
