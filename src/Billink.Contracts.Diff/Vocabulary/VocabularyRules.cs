namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Rules about our vocabulary: codes, retries, envelopes, C# names, webhooks.</summary>
internal static class VocabularyRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule OperationRemoved = All.Add(new(
        "contract-operation-removed", "An operation was removed", Severity.Breaking, Breaks.Wire, Direction.Request,
        "Calls to it are rejected, and the client no longer has its method.", "Find out which operation replaces it.",
        "<bc:operation id=\"Legacy_Check\" …> → removed"));

    public static readonly Rule OperationAdded = All.Add(new(
        "contract-operation-added", "An operation was added", Severity.Compatible, Breaks.None, Direction.Request,
        "Clients don't have to call it.",
        "", "nothing → <bc:operation id=\"Legacy_Check\" …>"));

    public static readonly Rule OperationRenamed = All.Add(new(
        "contract-operation-renamed", "An operation has another id", Severity.Breaking, Breaks.Source, Direction.Request,
        "The client's method has the name of the id.", "Call the method by its new name.", "Legacy_Check → Legacy_CheckCredit"));

    public static readonly Rule OperationNameChanged = All.Add(new(
        "contract-operation-name-changed", "An operation has another C# name", Severity.Breaking, Breaks.Source, Direction.Both,
        "The operation's descriptor, and the types of its errors, have the name.", "Use the new name.", "StartWorkflow → Activate"));

    public static readonly Rule GroupRenamed = All.Add(new(
        "contract-group-renamed", "A group of operations has another name", Severity.Breaking, Breaks.Source, Direction.Both,
        "The client's interface has the name of the group.", "Use the interface by its new name.", "Orders_Credit → Invoices_Credit"));

    public static readonly Rule NameRemoved = All.Add(new(
        "contract-name-removed", "A C# name is gone", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that names it no longer compiles.", "Use its replacement.", "Billink.V2.CreditRequest.Reason → removed"));

    public static readonly Rule PathChanged = All.Add(new(
        "contract-operation-path-changed", "An operation has another path", Severity.Breaking, Breaks.Wire, Direction.Request,
        "Calls to the old path fail.", "Call the new path.", "/v1/client/check → /v1/client/credit-check"));

    public static readonly Rule ActionChanged = All.Add(new(
        "contract-operation-action-changed", "An operation has another ACTION", Severity.Breaking, Breaks.Wire, Direction.Request,
        "The old ACTION is rejected.", "Send the new ACTION.", "Check → CreditCheck"));

    public static readonly Rule MessageTypeChanged = All.Add(new(
        "contract-operation-type-changed", "An operation has another request or response type", Severity.Breaking, Breaks.Source,
        Direction.Both,
        "The method of the client has another signature.", "Use the new type.", "CheckRequest → CreditCheckRequest"));

    public static readonly Rule RetryChanged = All.Add(new(
        "contract-retry-class-changed", "The retry class changed", Severity.Risky, Breaks.Behaviour, Direction.Request,
        "The client retries calls that it didn't retry before, or the other way round.",
        "Check how your code handles a failed call.", "safe → unsafe"));

    public static readonly Rule RetryDetailChanged = All.Add(new(
        "contract-retry-detail-changed", "The detection of repeated calls changed", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "The client detects or resolves a repeated call in another way.", "Check how your code handles a repeated call.",
        "duplicate 403 → duplicate 404"));

    public static readonly Rule EnvelopeChanged = All.Add(new(
        "contract-envelope-changed", "Replies report errors in another way", Severity.Breaking, Breaks.Behaviour, Direction.Response,
        "A client of the old version mistakes errors for successes, or successes for errors.", "Upgrade before the change takes effect.",
        "result-error → status-message"));

    public static readonly Rule ErrorAdded = All.Add(new(
        "contract-error-added", "An error code was added", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "A caller may get a code that it does not know.", "Handle unknown codes, and this code if it matters to you.",
        "nothing → 710 OrderTooOld"));

    public static readonly Rule ErrorRemoved = All.Add(new(
        "contract-error-removed", "An error code was removed", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles.", "Remove code that handles it.", "707 AlreadyStarted → removed"));

    public static readonly Rule ErrorRenamed = All.Add(new(
        "contract-error-renamed", "An error code has another name", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles; messages on the wire are unchanged.", "Use the new name.",
        "707 AlreadyStarted → 707 WorkflowRuns"));

    public static readonly Rule ErrorNumberChanged = All.Add(new(
        "contract-error-code-changed", "An error has another code", Severity.Breaking, Breaks.Wire, Direction.Response,
        "The old code is no longer returned.", "Expect the new code; code that uses the name needs no change but a new build.",
        "707 AlreadyStarted → 717 AlreadyStarted"));

    public static readonly Rule ErrorCategoryChanged = All.Add(new(
        "contract-error-category-changed", "An error has another category", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Code that uses the category behaves differently.", "Check code that uses the category.",
        "order-management → parameter-validation"));

    public static readonly Rule ErrorMessageChanged = All.Add(new(
        "contract-error-message-changed", "An error has another text", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Texts distinguish errors with the same code, and some callers read them.", "Do not rely on texts.",
        "Already started → The workflow runs already"));

    public static readonly Rule ErrorStatusChanged = All.Add(new(
        "contract-error-status-changed", "An error comes with another HTTP status", Severity.Risky, Breaks.Wire, Direction.Response,
        "Callers that only check the status see another one.", "Check the code, not the status.", "200 → 409"));

    public static readonly Rule AdviceChanged = All.Add(new(
        "contract-error-advice-changed", "The advice for an error changed", Severity.Compatible, Breaks.None, Direction.Response,
        "Advice is for people.", "", "Wait. → Wait a minute."));

    public static readonly Rule MemberRenamed = All.Add(new(
        "contract-member-renamed", "A C# member has another name", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that names it no longer compiles; messages on the wire are unchanged.", "Use the new name.", "FirstName → GivenName"));

    public static readonly Rule MemberTypeChanged = All.Add(new(
        "contract-member-type-changed", "A C# member has another type", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that uses its value no longer compiles.", "Use the new type.", "date → text"));

    public static readonly Rule CredentialChanged = All.Add(new(
        "contract-credential-changed",
        "The client now sets a field, or no longer sets it", Severity.Breaking, Breaks.Behaviour, Direction.Request,
        "The client no longer sets it, or overwrites the caller's value.", "Set it yourself, or omit it.",
        "credential id → none"));

    public static readonly Rule SensitiveChanged = All.Add(new(
        "contract-sensitive-changed", "The masking of values in logs changed", Severity.Risky, Breaks.Behaviour, Direction.Both,
        "A masked value is now shown, or a shown value is now masked.", "Check where you log or print it.", "personal → nothing"));

    public static readonly Rule WireChanged = All.Add(new(
        "contract-wire-changed", "A value is read from more or fewer JSON types", Severity.Risky, Breaks.Wire, Direction.Response,
        "Values that were read before may be rejected.", "Test with real replies.", "scalar → nothing"));

    public static readonly Rule ValueRenamed = All.Add(new(
        "contract-value-renamed", "A value of an enumeration has another C# name", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that names it no longer compiles; messages on the wire are unchanged.", "Use the new name.", "Rejected → Refused"));

    public static readonly Rule ProvenanceChanged = All.Add(new(
        "contract-provenance-changed", "A fact is more or less certain", Severity.Compatible, Breaks.None, Direction.Both,
        "Only what is known about the API changed.", "", "inferred → documented"));

    public static readonly Rule WebhookRemoved = All.Add(new(
        "contract-webhook-removed", "A kind of webhook was removed", Severity.Breaking, Breaks.Wire, Direction.Response,
        "It is no longer sent, or no longer read.", "Request the state instead.", "session webhooks → removed"));

    public static readonly Rule WebhookAdded = All.Add(new(
        "contract-webhook-added", "A kind of webhook was added", Severity.Compatible, Breaks.None, Direction.Response,
        "Only clients that request it receive it.", "", "nothing → payout webhooks"));

    public static readonly Rule WebhookPayloadChanged = All.Add(new(
        "contract-webhook-payload-changed", "A webhook has another payload type", Severity.Breaking, Breaks.Source, Direction.Response,
        "Handlers are written for the old type.", "Handle the new type.", "OrderWebhook → OrderNotice"));

    public static readonly Rule WebhookDiscriminatorChanged = All.Add(new(
        "contract-webhook-discriminator-changed", "A webhook names its event in another member", Severity.Breaking, Breaks.Wire,
        Direction.Response, "A receiver no longer finds the event.", "Read the other member.", "event → type"));

    public static readonly Rule EventAdded = All.Add(new(
        "contract-webhook-event-added", "A webhook event was added", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "A receiver gets an event that it does not know.", "Ignore events that you do not know.", "nothing → order_refunded"));

    public static readonly Rule EventRemoved = All.Add(new(
        "contract-webhook-event-removed", "A webhook event was removed", Severity.Breaking, Breaks.Behaviour, Direction.Response,
        "It is no longer sent, and its C# name is removed.", "Find out which event replaces it.", "order_paid → removed"));

    public static readonly Rule EventRenamed = All.Add(new(
        "contract-webhook-event-renamed", "A webhook event has another C# name", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles; messages on the wire are unchanged.", "Use the new name.", "OrderPaid → Paid"));

    public static readonly Rule EventValueChanged = All.Add(new(
        "contract-webhook-event-value-changed", "A webhook event has another name on the wire", Severity.Breaking, Breaks.Wire,
        Direction.Response, "A receiver of the old version doesn't know the event.",
        "Expect the new name; code that uses the C# name needs no change but a new build.",
        "order_paid → order_settled, both OrderPaid"));

    public static readonly Rule HeaderChanged = All.Add(new(
        "contract-webhook-header-changed", "A webhook header has another name", Severity.Breaking, Breaks.Wire, Direction.Response,
        "A receiver that reads the old header rejects every delivery.", "Set the header's name.",
        "X-Billink-Webhook-Signature → X-Billink-Signature"));

    public static readonly Rule SignatureChanged = All.Add(new(
        "contract-webhook-signature-changed", "Webhooks are signed in another way", Severity.Breaking, Breaks.Wire, Direction.Response,
        "A receiver rejects every delivery.", "Upgrade before the change takes effect.", "HMAC-SHA256 → HMAC-SHA512"));

    public static readonly Rule ToleranceChanged = All.Add(new(
        "contract-webhook-tolerance-changed", "The maximum age of a webhook changed", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Late deliveries that were accepted are now rejected, or the other way round.", "Check your clock and queues.",
        "300 seconds → 60 seconds"));
}
