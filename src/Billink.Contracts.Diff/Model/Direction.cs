using System.Diagnostics.CodeAnalysis;

namespace Billink.Contracts.Diff.Model;

/// <summary>
/// Whose messages a change affects, seen from a consumer of the API. A webhook counts as a response, because the server sends it.
/// </summary>
[Flags]
[
    SuppressMessage(
        "Design", "CA1008:Enums should have zero value",
        Justification = "A message always has a direction; an unknown direction is null."),
]
public enum Direction
{
    /// <summary>Messages that consumers send. A stricter contract breaks them.</summary>
    Request = 1,

    /// <summary>Messages that consumers receive. A looser contract breaks them.</summary>
    Response = 2,

    /// <summary>Both, or no message in particular.</summary>
    Both = Request | Response,
}
