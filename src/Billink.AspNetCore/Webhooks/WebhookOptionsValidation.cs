using Billink.Webhooks;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Validates the options at the start, and names the invalid settings.</summary>
internal sealed class WebhookOptionsValidation : IValidateOptions<BillinkWebhookOptions>, IValidateOptions<BillinkInboxOptions>
{
    public ValidateOptionsResult Validate(string? name, BillinkWebhookOptions options)
    {
        var where = string.IsNullOrEmpty(name) ? "Billink webhooks" : $"Billink webhooks of \"{name}\"";
        var problems = new List<string>();
        if (options.Secrets.Count == 0 && options.Unsigned is BillinkUnsignedWebhooks.Refuse)
        {
            problems.Add(
                $"{where}: Secrets is empty and Unsigned is Refuse, so every delivery would be refused. " +
                "Webhooks.GenerateSecretAsync generates a secret.");
        }

        if (options.Tolerance <= TimeSpan.Zero)
            problems.Add($"{where}: Tolerance must be more than zero.");
        AddDays(problems, $"{where}: Tolerance", options.Tolerance);
        if (options.MaxBodySize is < 1 or int.MaxValue)
            problems.Add($"{where}: MaxBodySize must be at least 1 byte, and less than 2 GiB.");
        (string, string)[] headers =
        [
            ("IdHeader", options.IdHeader), ("SignatureHeader", options.SignatureHeader), ("TimestampHeader", options.TimestampHeader),
        ];
        foreach (var (setting, header) in headers)
        {
            if (string.IsNullOrWhiteSpace(header))
                problems.Add($"{where}: {setting} is empty.");
        }

        try
        {
            if (options.Secrets.Count > 0)
                _ = new BillinkWebhookSecrets(options.Secrets, options.KeyEncoding);
        }
        catch (ArgumentException exception)
        {
            problems.Add($"{where}: Secrets: {exception.Message}");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public ValidateOptionsResult Validate(string? name, BillinkInboxOptions options)
    {
        var problems = new List<string>();
        (string, TimeSpan)[] durations =
            [("Lease", options.Lease), ("SweepInterval", options.SweepInterval), ("Retention", options.Retention)];
        foreach (var (setting, time) in durations)
        {
            if (time <= TimeSpan.Zero)
                problems.Add($"Billink webhook inbox: {setting} must be more than zero.");
        }

        foreach (var (setting, time) in ((string, TimeSpan)[])[("BusyTimeout", options.BusyTimeout), ("RetryAfter", options.RetryAfter)])
        {
            if (time < TimeSpan.Zero)
                problems.Add($"Billink webhook inbox: {setting} must not be less than zero.");
        }

        (string, TimeSpan)[] shorts =
        [
            ("Lease", options.Lease), ("BusyTimeout", options.BusyTimeout), ("RetryAfter", options.RetryAfter),
            ("SweepInterval", options.SweepInterval), ("UnhealthyAge", options.UnhealthyAge),
        ];
        foreach (var (setting, time) in shorts)
            AddDays(problems, $"Billink webhook inbox: {setting}", time);
        if (options.MaxAttempts < 1)
            problems.Add("Billink webhook inbox: MaxAttempts must be at least 1.");
        if (options.MaxConfirmations < 1)
            problems.Add("Billink webhook inbox: MaxConfirmations must be at least 1.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    // Configuration reads a number alone as days: "10" is ten days.
    private static void AddDays(List<string> problems, string setting, TimeSpan time)
    {
        if (time >= TimeSpan.FromDays(1))
        {
            problems.Add(FormattableString.Invariant(
                $"{setting} is {time.TotalDays:0.###} days, and must be less than one. A number alone is days: 00:00:10 is 10 seconds."));
        }
    }
}
