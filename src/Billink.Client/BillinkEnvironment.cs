using System.ComponentModel;

namespace Billink;

/// <summary>The servers of Billink. For a local one, set <see cref="BillinkOptions.BaseUrl"/>.</summary>
public enum BillinkEnvironment
{
    /// <summary>Billink's staging server for tests, <c>https://api-staging.billink.nl</c>. No money moves.</summary>
    Staging = 0,

    /// <summary>The former name of <see cref="Staging"/>. Configuration accepts both.</summary>
    [Obsolete("Use Staging: the package Billink.Sandbox is another, local server.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
#pragma warning disable CA1069 // The same server under its former name.
    Sandbox = 0,
#pragma warning restore CA1069

    /// <summary>The production server, <c>https://api.billink.nl</c>.</summary>
    Production = 1,
}
