using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>Checks that the payload of a webhook distinguishes its events.</summary>
internal static class WebhookLint
{
    public static void Check(Contract contract, ProblemList problems)
    {
        foreach (var webhook in contract.Webhooks)
        {
            if (contract.Types.FirstOrDefault(type => Same(type.Name, webhook.Payload)) is not { } payload)
                continue;
            var discriminator = payload.Members.FirstOrDefault(member => Same(member.WireName, webhook.Discriminator));
            if (discriminator is null)
            {
                problems.Add(ContractProblems.UnknownReference, webhook.Position,
                    $"{payload.Name} has no member {webhook.Discriminator}, which must distinguish the events of "
                        + $"'{webhook.Name}'. Correct the discriminator.");
            }
            else if (contract.Types.FirstOrDefault(type => Same(type.Name, discriminator.Type)) is { Kind: TypeKind.TextEnum } values)
            {
                foreach (var item in webhook.Events.Where(item => !values.Values.Any(value => Same(value.Value, item.Value))))
                {
                    problems.Add(ContractProblems.Contradiction, item.Position,
                        $"The event {item.Value} isn't a value of {values.Name}, the type of {discriminator.WireName}. "
                            + $"Add it there, or correct it.");
                }
            }
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
