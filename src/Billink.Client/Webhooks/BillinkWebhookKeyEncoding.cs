namespace Billink.Webhooks;

/// <summary>How the key of the signature is made of the secret. The documentation leaves it open.</summary>
public enum BillinkWebhookKeyEncoding
{
    /// <summary>
    /// The secret's text as it is, its base64 characters being the key. The likelier reading, inferred from "use this value as the secret".
    /// </summary>
    Text,

    /// <summary>The 32 bytes that the base64 text stands for.</summary>
    Base64,
}
