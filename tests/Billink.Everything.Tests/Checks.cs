using Billink.Validation;

namespace Billink;

/// <summary>Checks messages before they are sent.</summary>
internal static class Checks
{
    public static string[] Violations(IBillinkValidatable message)
    {
        var validation = new BillinkValidation();
        message.Validate(validation);
        return [.. validation.Violations.Select(violation => $"{violation.Path}: {violation.Message}")];
    }
}
