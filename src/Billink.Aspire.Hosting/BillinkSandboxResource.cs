using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Billink.Sandbox;

namespace Billink.Aspire.Hosting;

/// <summary>A local Billink in an app host. It runs in the process of the app host, and needs no container and no other program.</summary>
public sealed class BillinkSandboxResource : Resource, IResourceWithEndpoints, IResourceWithWaitSupport
{
    internal const string EndpointName = "http";

    private readonly TaskCompletionSource<BillinkSandbox> started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Creates the resource. <c>AddBillinkSandbox</c> creates it and starts it with the app host.</summary>
    /// <param name="name">The name of the resource in the app host.</param>
    /// <param name="options">The options of the sandbox.</param>
    public BillinkSandboxResource(string name, BillinkSandboxOptions options)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        var port = new Uri(options.Url).Port;
        var annotation = new EndpointAnnotation(
            ProtocolType.Tcp, Uri.UriSchemeHttp, name: EndpointName, port: port == 0 ? null : port, isProxied: false);
        Annotations.Add(annotation);
        Endpoint = new EndpointReference(this, annotation);
    }

    /// <summary>The options of the sandbox.</summary>
    public BillinkSandboxOptions Options { get; }

    /// <summary>The address of the sandbox: its API and its dashboard. It is known when the sandbox has started.</summary>
    public EndpointReference Endpoint { get; }

    /// <summary>The credentials of the first merchant.</summary>
    public BillinkCredentials Credentials => Options.Merchants[0].Credentials;

    /// <summary>
    /// Waits until the sandbox runs. A test of the app host can then move its clock, end sessions, plan faults and read the journal.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The sandbox. The app host stops it.</returns>
    /// <exception cref="Exception">The sandbox could not start: the exception of <see cref="BillinkSandbox.StartAsync"/>.</exception>
    public Task<BillinkSandbox> GetSandboxAsync(CancellationToken cancellationToken = default) => started.Task.WaitAsync(cancellationToken);

    /// <summary>Publishes the address of the sandbox to everything that waits for it.</summary>
    internal void SetStarted(BillinkSandbox sandbox)
    {
        var annotation = Endpoint.EndpointAnnotation;
        // As Aspire names every endpoint on this machine: it would add a second link for another name.
        var host = sandbox.Url.IsLoopback ? "localhost" : sandbox.Url.Host;
        annotation.AllocatedEndpoint = new AllocatedEndpoint(annotation, host, sandbox.Url.Port);
        started.SetResult(sandbox);
    }

    /// <summary>Ends the wait of everything that needs the sandbox.</summary>
    internal void SetFailed(Exception exception) => started.TrySetException(exception);
}
