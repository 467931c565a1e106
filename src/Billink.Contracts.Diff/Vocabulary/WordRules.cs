namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Every rule about our own words: codes, retries, envelopes, C# names, webhooks.</summary>
internal static class WordRules
{
    public static readonly ChangeRule OperationRemoved = new(
        "contract-operation-removed", "An operation is gone", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Request,
        "Calls of it are refused, and its method is gone from the client.", "Find out which operation took its place.", "<bc:operation id=\"Legacy_Check\" …> → gone");

    public static readonly ChangeRule OperationAdded = new(
        "contract-operation-added", "An operation is new", ChangeSeverity.Compatible, ChangeBreaks.None, ChangeDirection.Request,
        "Nobody has to call it.", "", "nothing → <bc:operation id=\"Legacy_Check\" …>");

    public static readonly ChangeRule OperationRenamed = new(
        "contract-operation-renamed", "An operation has another id", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Request,
        "The client's method is called after the id.", "Call the method by its new name.", "Legacy_Check → Legacy_CheckCredit");

    public static readonly ChangeRule PathChanged = new(
        "contract-operation-path-changed", "An operation has another path", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Request,
        "Calls of the old path reach nothing.", "Call the new path.", "/v1/client/check → /v1/client/credit-check");

    public static readonly ChangeRule ActionChanged = new(
        "contract-operation-action-changed", "An operation has another ACTION", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Request,
        "The old ACTION is refused.", "Send the new ACTION.", "Check → CreditCheck");

    public static readonly ChangeRule MessageTypeChanged = new(
        "contract-operation-type-changed", "An operation takes or gives another type", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Both,
        "The method of the client has another signature.", "Use the new type.", "CheckRequest → CreditCheckRequest");

    public static readonly ChangeRule RetryChanged = new(
        "contract-retry-class-changed", "What may be sent twice changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Request,
        "The client repeats calls that it didn't, or no longer repeats calls that it did.", "Look at what your code does when a call fails.", "safe → unsafe");

    public static readonly ChangeRule RetryDetailChanged = new(
        "contract-retry-detail-changed", "What tells a repeated call changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "A repeated call is recognised, or settled, in another way.", "Look at what your code does after a repeated call.", "duplicate 403 → duplicate 404");

    public static readonly ChangeRule EnvelopeChanged = new(
        "contract-envelope-changed", "A reply says \"error\" in another way", ChangeSeverity.Breaking, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "A client of the old version takes errors for successes, or the other way round.", "Upgrade before the change takes effect.", "result-error → status-message");

    public static readonly ChangeRule ErrorAdded = new(
        "contract-error-added", "An error code is new", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "A caller may get a code that it does not know.", "Handle codes that you do not know, and this one if it matters.", "nothing → 710 OrderTooOld");

    public static readonly ChangeRule ErrorRemoved = new(
        "contract-error-removed", "An error code is gone", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Response,
        "Code that names it no longer compiles.", "Remove what handles the code.", "707 AlreadyStarted → gone");

    public static readonly ChangeRule ErrorRenamed = new(
        "contract-error-renamed", "An error code has another name", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Response,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "707 AlreadyStarted → 707 WorkflowRuns");

    public static readonly ChangeRule ErrorNumberChanged = new(
        "contract-error-code-changed", "An error has another code", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Response,
        "Who waits for the old code never sees it.", "Expect the new code; code that uses the name needs no change but a new build.", "707 AlreadyStarted → 717 AlreadyStarted");

    public static readonly ChangeRule ErrorCategoryChanged = new(
        "contract-error-category-changed", "An error is of another category", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "Code that decides by category decides differently.", "Look at what decides by category.", "order-management → parameter-validation");

    public static readonly ChangeRule ErrorMessageChanged = new(
        "contract-error-message-changed", "An error has another text", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "Rows of one code are told apart by their texts, and some callers read them.", "Do not rely on texts.", "Already started → The workflow runs already");

    public static readonly ChangeRule ErrorStatusChanged = new(
        "contract-error-status-changed", "An error comes with another HTTP status", ChangeSeverity.Risky, ChangeBreaks.Wire, ChangeDirection.Response,
        "Callers that look at the status only see something else.", "Look at the code, not at the status.", "200 → 409");

    public static readonly ChangeRule AdviceChanged = new(
        "contract-error-advice-changed", "The advice for an error changed", ChangeSeverity.Compatible, ChangeBreaks.None, ChangeDirection.Response,
        "Advice is for people.", "", "Wait. → Wait a minute.");

    public static readonly ChangeRule MemberRenamed = new(
        "contract-member-renamed", "A C# member has another name", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Both,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "FirstName → GivenName");

    public static readonly ChangeRule MemberTypeChanged = new(
        "contract-member-type-changed", "A C# member has another type", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Both,
        "Code that uses its value no longer compiles.", "Use the new type.", "date → text");

    public static readonly ChangeRule CredentialChanged = new(
        "contract-credential-changed", "Who fills in a field changed", ChangeSeverity.Breaking, ChangeBreaks.Behaviour, ChangeDirection.Request,
        "The client filled it in and no longer does, or overwrites what the caller says.", "Fill it in yourself, or leave it.", "credential id → none");

    public static readonly ChangeRule SensitiveChanged = new(
        "contract-sensitive-changed", "What is kept out of logs changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Both,
        "A value is shown that was masked, or the other way round.", "Look at where you log or print it.", "personal → nothing");

    public static readonly ChangeRule WireChanged = new(
        "contract-wire-changed", "A value is read from more or fewer JSON types", ChangeSeverity.Risky, ChangeBreaks.Wire, ChangeDirection.Response,
        "What used to be read may be refused.", "Try real replies.", "scalar → nothing");

    public static readonly ChangeRule ValueRenamed = new(
        "contract-value-renamed", "A value of an enumeration has another C# name", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Both,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "Rejected → Refused");

    public static readonly ChangeRule ProvenanceChanged = new(
        "contract-provenance-changed", "A fact is more or less sure", ChangeSeverity.Compatible, ChangeBreaks.None, ChangeDirection.Both,
        "Only what is known about the API changed.", "", "inferred → documented");

    public static readonly ChangeRule WebhookRemoved = new(
        "contract-webhook-removed", "A kind of webhook is gone", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Response,
        "It comes no longer, or nothing reads it.", "Ask for the state instead.", "session webhooks → gone");

    public static readonly ChangeRule WebhookAdded = new(
        "contract-webhook-added", "A kind of webhook is new", ChangeSeverity.Compatible, ChangeBreaks.None, ChangeDirection.Response,
        "It comes only to those who ask for it.", "", "nothing → payout webhooks");

    public static readonly ChangeRule WebhookPayloadChanged = new(
        "contract-webhook-payload-changed", "A webhook has another payload type", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Response,
        "Handlers are written for the type.", "Handle the new type.", "OrderWebhook → OrderNotice");

    public static readonly ChangeRule WebhookDiscriminatorChanged = new(
        "contract-webhook-discriminator-changed", "A webhook names its event in another member", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Response,
        "A receiver no longer finds the event.", "Read the other member.", "event → type");

    public static readonly ChangeRule EventAdded = new(
        "contract-webhook-event-added", "A webhook event is new", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "A receiver gets an event that it does not know.", "Ignore events that you do not know.", "nothing → order_refunded");

    public static readonly ChangeRule EventRemoved = new(
        "contract-webhook-event-removed", "A webhook event is gone", ChangeSeverity.Breaking, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "Who waits for it waits in vain, and its C# name is gone.", "Find out which event took its place.", "order_paid → gone");

    public static readonly ChangeRule EventRenamed = new(
        "contract-webhook-event-renamed", "A webhook event has another C# name", ChangeSeverity.Breaking, ChangeBreaks.Source, ChangeDirection.Response,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "OrderPaid → Paid");

    public static readonly ChangeRule HeaderChanged = new(
        "contract-webhook-header-changed", "A webhook header has another name", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Response,
        "A receiver that looks for the old one refuses every delivery.", "Set the header's name.", "X-Billink-Webhook-Signature → X-Billink-Signature");

    public static readonly ChangeRule SignatureChanged = new(
        "contract-webhook-signature-changed", "Webhooks are signed in another way", ChangeSeverity.Breaking, ChangeBreaks.Wire, ChangeDirection.Response,
        "A receiver refuses every delivery.", "Upgrade before the change takes effect.", "HMAC-SHA256 → HMAC-SHA512");

    public static readonly ChangeRule ToleranceChanged = new(
        "contract-webhook-tolerance-changed", "How old a webhook may be changed", ChangeSeverity.Risky, ChangeBreaks.Behaviour, ChangeDirection.Response,
        "Late deliveries are refused that were taken, or the other way round.", "Look at your clock and queues.", "300 seconds → 60 seconds");

    public static IEnumerable<ChangeRule> All =>
    [
        OperationRemoved, OperationAdded, OperationRenamed, PathChanged, ActionChanged, MessageTypeChanged, RetryChanged, RetryDetailChanged, EnvelopeChanged,
        ErrorAdded, ErrorRemoved, ErrorRenamed, ErrorNumberChanged, ErrorCategoryChanged, ErrorMessageChanged, ErrorStatusChanged, AdviceChanged, MemberRenamed,
        MemberTypeChanged, CredentialChanged, SensitiveChanged, WireChanged, ValueRenamed, ProvenanceChanged, WebhookRemoved, WebhookAdded,
        WebhookPayloadChanged, WebhookDiscriminatorChanged, EventAdded, EventRemoved, EventRenamed, HeaderChanged, SignatureChanged, ToleranceChanged,
    ];
}
