using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;

namespace Billink.Sandbox.Hosting;

/// <summary>Extends the sandbox with features that its package doesn't contain.</summary>
internal sealed record SandboxExtensions
{
    /// <summary>No extensions.</summary>
    public static SandboxExtensions None { get; } = new();

    /// <summary>Opens the database of the options.</summary>
    public Func<BillinkSandboxOptions, CancellationToken, Task<Database>> OpenDatabase { get; init; } = Database.OpenAsync;

    /// <summary>More pages in the dashboard's navigation.</summary>
    public IReadOnlyList<(string Path, string Name)> Pages { get; init; } = [];

    /// <summary>Adds middleware and routes, ahead of the sandbox's own.</summary>
    public Action<WebApplication> Use { get; init; } = _ => { };
}
