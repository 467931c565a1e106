namespace Billink.Webhooks;

/// <summary>How the key of the signature is derived from the secret. Not documented.</summary>
public enum BillinkWebhookKeyEncoding
{
    /// <summary>
    /// The key is the text of the secret. The likelier reading, <b>inferred</b> from "use this value as the secret".
    /// </summary>
    Text,

    /// <summary>The key is the 32 bytes that the base64 text encodes.</summary>
    Base64,
}
