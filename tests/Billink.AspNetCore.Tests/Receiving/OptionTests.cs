using Billink.AspNetCore.Webhooks;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>Each invalid setting is named in a sentence of its own.</summary>
public class OptionTests
{
    private static readonly Dictionary<string, Action<BillinkWebhookOptions>> Receiving = new(StringComparer.Ordinal)
    {
        ["Billink webhooks: Secrets is empty and Unsigned is Refuse, so every delivery would be refused. "
            + "Webhooks.GenerateSecretAsync generates a secret."] = static options => options.Secrets.Clear(),
        ["Billink webhooks: Tolerance must be more than zero."] = static options => options.Tolerance = TimeSpan.Zero,
        ["Billink webhooks: Tolerance is 1 days, and must be less than one. A number alone is days: 00:00:10 is 10 seconds."] =
            static options => options.Tolerance = TimeSpan.FromDays(1),
        ["Billink webhooks: MaxBodySize must be at least 1 byte, and less than 2 GiB."] = static options => options.MaxBodySize = 0,
        ["Billink webhooks: IdHeader is empty."] = static options => options.IdHeader = " ",
        ["Billink webhooks: SignatureHeader is empty."] = static options => options.SignatureHeader = "",
        ["Billink webhooks: TimestampHeader is empty."] = static options => options.TimestampHeader = "",
    };

    private static readonly Dictionary<string, Action<BillinkInboxOptions>> Inbox = new(StringComparer.Ordinal)
    {
        ["Lease must be more than zero."] = static options => options.Lease = TimeSpan.Zero,
        ["SweepInterval must be more than zero."] = static options => options.SweepInterval = TimeSpan.Zero,
        ["Retention must be more than zero."] = static options => options.Retention = TimeSpan.Zero,
        ["BusyTimeout must not be less than zero."] = static options => options.BusyTimeout = TimeSpan.FromTicks(-1),
        ["RetryAfter must not be less than zero."] = static options => options.RetryAfter = TimeSpan.FromTicks(-1),
        ["MaxAttempts must be at least 1."] = static options => options.MaxAttempts = 0,
        ["MaxConfirmations must be at least 1."] = static options => options.MaxConfirmations = 0,
        ["UnhealthyAge is 10 days, and must be less than one. A number alone is days: 00:00:10 is 10 seconds."] =
            static options => options.UnhealthyAge = TimeSpan.FromDays(10),
    };

    public static TheoryData<string> ReceivingProblems => [.. Receiving.Keys];

    public static TheoryData<string> InboxProblems => [.. Inbox.Keys];

    [Theory]
    [MemberData(nameof(ReceivingProblems))]
    public void An_invalid_setting_of_the_receiver_is_named(string problem)
    {
        var options = new BillinkWebhookOptions { Secrets = { ReceivingShop.Secret } };
        Receiving[problem](options);

        Problems(options).ShouldBe([problem]);
    }

    [Theory]
    [MemberData(nameof(InboxProblems))]
    public void An_invalid_setting_of_the_inbox_is_named(string problem)
    {
        var options = new BillinkInboxOptions();
        Inbox[problem](options);

        new WebhookOptionsValidation().Validate(name: null, options).Failures.ShouldBe([$"Billink webhook inbox: {problem}"]);
    }

    [Fact]
    public void The_merchant_of_an_invalid_setting_is_named() =>
        Problems(new BillinkWebhookOptions { Secrets = { ReceivingShop.Secret }, MaxBodySize = 0 }, "shop-a")
            .ShouldBe(["Billink webhooks of \"shop-a\": MaxBodySize must be at least 1 byte, and less than 2 GiB."]);

    [Fact]
    public void The_limits_themselves_are_valid()
    {
        var receiving = new BillinkWebhookOptions
        {
            Secrets = { ReceivingShop.Secret }, MaxBodySize = 1, Tolerance = TimeSpan.FromTicks(1),
        };
        var inbox = new BillinkInboxOptions
        {
            BusyTimeout = TimeSpan.Zero, RetryAfter = TimeSpan.Zero, MaxAttempts = 1, MaxConfirmations = 1,
        };

        Problems(receiving).ShouldBeNull();
        new WebhookOptionsValidation().Validate(name: null, inbox).Succeeded.ShouldBeTrue();
    }

    private static IEnumerable<string>? Problems(BillinkWebhookOptions options, string? name = null) =>
        new WebhookOptionsValidation().Validate(name, options).Failures;
}
