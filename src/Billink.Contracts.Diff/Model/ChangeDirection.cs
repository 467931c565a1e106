namespace Billink.Contracts.Diff.Model;

/// <summary>Whose messages a change is about. A webhook is a request of the server, and counts as a response: the server sends it.</summary>
public enum ChangeDirection
{
    /// <summary>What consumers send; a stricter contract breaks them.</summary>
    Request,

    /// <summary>What consumers receive; a looser contract breaks them.</summary>
    Response,

    /// <summary>Both, or neither message in particular.</summary>
    Both,
}
