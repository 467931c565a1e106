using Microsoft.Extensions.Options;

namespace Billink;

/// <summary>Stops the start of a host with invalid options.</summary>
/// <param name="optionsName">The name of the options.</param>
/// <param name="prefix">The prefix of the settings' names.</param>
internal sealed class BillinkOptionsValidator(string optionsName, string prefix) : IValidateOptions<BillinkOptions>
{
    public ValidateOptionsResult Validate(string? name, BillinkOptions options)
    {
        if (name != optionsName)
            return ValidateOptionsResult.Skip;
        var problems = BillinkOptionsValidation.Problems(options, prefix).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
