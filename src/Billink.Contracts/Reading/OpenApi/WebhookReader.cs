namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads <c>x-billink-webhooks</c>.</summary>
internal static class WebhookReader
{
    private static readonly string[] HeaderRoles = ["id", "signature", "timestamp"];

    public static Contract Read(Contract contract, OpenApiFields root, OpenApiDocument document)
    {
        if (root.WordMap("webhooks", "x-billink-webhooks") is not { } words)
            return contract;
        WebhookSignature? signature = null;
        var kinds = new List<WebhookKind>();
        foreach (var (key, node) in words.Entries)
        {
            if (words.AsMap(node, $"webhook '{key.Value}'", key.At) is not { } webhook)
                continue;
            if (string.Equals(key.Value, "signature", StringComparison.Ordinal))
                signature = ReadSignature(webhook);
            else
                kinds.Add(ReadKind(key.Value, webhook, contract, document));
            webhook.Finish("");
        }

        return contract with { Webhooks = new EquatableArray<WebhookKind>(kinds), WebhookSignature = signature };
    }

    private static WebhookKind ReadKind(string name, OpenApiFields webhook, Contract contract, OpenApiDocument document)
    {
        var origin = VocabularyReader.ReadOrigin(webhook, null);
        var payload = webhook.Required("payload");
        if (payload.Length > 0 && document.Schema(payload) is null)
        {
            webhook.Problems.Add(ContractProblems.UnknownReference, webhook.PositionOfKey("payload"),
                $"'{payload}' is not a schema. Declare it under components/schemas, or correct the name.");
        }

        webhook.Ignore("description", "examples");
        var discriminator = webhook.Required("discriminator");
        return new WebhookKind(name, payload, discriminator, ReadEvents(webhook, Find(contract, payload, discriminator)), origin.Provenance)
        {
            Source = origin.Source,
            Position = webhook.Position,
        };
    }

    /// <summary>The values of the discriminator, or those that <c>events</c> selects from them.</summary>
    private static EquatableArray<EnumValue> ReadEvents(OpenApiFields webhook, EquatableArray<EnumValue> values)
    {
        if (webhook.Map("events", "events") is not { } selected)
        {
            if (values.Count == 0)
                webhook.Missing("events");
            return values;
        }

        var events = new List<EnumValue>();
        foreach (var (key, node) in selected.Entries)
        {
            if (webhook.AsMap(node, $"event '{key.Value}'", key.At) is not { } words)
                continue;
            events.Add(VocabularyReader.ReadValue(key.Value, words, words.Text("description")?.Value));
            words.Finish("");
        }

        if (events.Count == 0)
            webhook.Missing("events");
        return VocabularyReader.CheckValues(events, webhook.Problems);
    }

    private static EquatableArray<EnumValue> Find(Contract contract, string payload, string discriminator) =>
        contract.Types.FirstOrDefault(type => Same(type.Name, payload))?.Members
            .FirstOrDefault(member => Same(member.WireName, discriminator)) is { } member
            ? contract.Types.FirstOrDefault(type => Same(type.Name, member.Type))?.Values ?? default
            : default;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static WebhookSignature ReadSignature(OpenApiFields words)
    {
        var origin = VocabularyReader.ReadOrigin(words, null);
        var headers = new List<WebhookHeader>();
        if (words.RequiredMap("headers", "headers") is { } map)
        {
            foreach (var role in HeaderRoles)
            {
                if (map.RequiredMap(role, $"header '{role}'") is not { } header)
                    continue;

                headers.Add(new WebhookHeader(role, header.Required("name"), header.RequiredOneOf("provenance", Vocabulary.Provenances))
                {
                    Source = Prose.Normalize(header.Optional("source")),
                });
                header.Finish("");
            }

            map.Finish("");
        }

        words.Ignore("description");
        return new WebhookSignature(words.Required("algorithm"), words.Required("signedContent"), words.Required("encoding"),
            words.Integer("toleranceSeconds") ?? 0, new EquatableArray<WebhookHeader>(headers), origin.Provenance)
        {
            Source = origin.Source,
            Position = words.Position,
        };
    }
}
