using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Billink.Sandbox;

namespace Billink.Aspire.Hosting;

/// <summary>The commands of the resource in Aspire's dashboard.</summary>
internal static class SandboxCommands
{
    public static void Add(IResourceBuilder<BillinkSandboxResource> builder)
    {
        Add(
            builder,
            "advance-day",
            "Advance the clock by one day",
            "Expires sessions, and moves each order to its next step if it is due.",
            "CalendarArrowRight",
            (sandbox, cancellationToken) => sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1), cancellationToken));
        Add(
            builder,
            "seed",
            "Add sample orders",
            "Adds 24 orders in every state, and open sessions.",
            "DatabaseArrowUp",
            (sandbox, cancellationToken) => sandbox.SeedAsync(cancellationToken: cancellationToken));
    }

    private static void Add(
        IResourceBuilder<BillinkSandboxResource> builder,
        string name,
        string displayName,
        string description,
        string icon,
        Func<BillinkSandbox, CancellationToken, Task> execute) => builder.WithCommand(
        name,
        displayName,
        async context =>
        {
            var sandbox = await builder.Resource.GetSandboxAsync(context.CancellationToken);
            await execute(sandbox, context.CancellationToken);
            return CommandResults.Success();
        },
        new CommandOptions
        {
            Description = description,
            IconName = icon,
            UpdateState = context => context.ResourceSnapshot.State?.Text == KnownResourceStates.Running
                ? ResourceCommandState.Enabled
                : ResourceCommandState.Disabled,
        });
}
