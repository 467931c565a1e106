namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>Rules about our vocabulary: codes, retries, envelopes, C# names, webhooks.</summary>
internal static class VocabularyRules
{
    /// <summary>All rules of the table.</summary>
    public static RuleTable All { get; } = new();

    public static readonly Rule OperationRemoved = All.Add(new(
        "contract-operation-removed", "An operation is gone", Severity.Breaking, Breaks.Wire, Direction.Request,
        "Calls of it are refused, and its method is gone from the client.", "Find out which operation took its place.",
        "<bc:operation id=\"Legacy_Check\" …> → gone"));

    public static readonly Rule OperationAdded = All.Add(new(
        "contract-operation-added", "An operation is new", Severity.Compatible, Breaks.None, Direction.Request, "Nobody has to call it.",
        "", "nothing → <bc:operation id=\"Legacy_Check\" …>"));

    public static readonly Rule OperationRenamed = All.Add(new(
        "contract-operation-renamed", "An operation has another id", Severity.Breaking, Breaks.Source, Direction.Request,
        "The client's method is called after the id.", "Call the method by its new name.", "Legacy_Check → Legacy_CheckCredit"));

    public static readonly Rule PathChanged = All.Add(new(
        "contract-operation-path-changed", "An operation has another path", Severity.Breaking, Breaks.Wire, Direction.Request,
        "Calls of the old path reach nothing.", "Call the new path.", "/v1/client/check → /v1/client/credit-check"));

    public static readonly Rule ActionChanged = All.Add(new(
        "contract-operation-action-changed", "An operation has another ACTION", Severity.Breaking, Breaks.Wire, Direction.Request,
        "The old ACTION is refused.", "Send the new ACTION.", "Check → CreditCheck"));

    public static readonly Rule MessageTypeChanged = All.Add(new(
        "contract-operation-type-changed", "An operation takes or gives another type", Severity.Breaking, Breaks.Source, Direction.Both,
        "The method of the client has another signature.", "Use the new type.", "CheckRequest → CreditCheckRequest"));

    public static readonly Rule RetryChanged = All.Add(new(
        "contract-retry-class-changed", "What may be sent twice changed", Severity.Risky, Breaks.Behaviour, Direction.Request,
        "The client repeats calls that it didn't, or no longer repeats calls that it did.",
        "Look at what your code does when a call fails.", "safe → unsafe"));

    public static readonly Rule RetryDetailChanged = All.Add(new(
        "contract-retry-detail-changed", "What tells a repeated call changed", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "A repeated call is recognised, or settled, in another way.", "Look at what your code does after a repeated call.",
        "duplicate 403 → duplicate 404"));

    public static readonly Rule EnvelopeChanged = All.Add(new(
        "contract-envelope-changed", "A reply says \"error\" in another way", Severity.Breaking, Breaks.Behaviour, Direction.Response,
        "A client of the old version takes errors for successes, or the other way round.", "Upgrade before the change takes effect.",
        "result-error → status-message"));

    public static readonly Rule ErrorAdded = All.Add(new(
        "contract-error-added", "An error code is new", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "A caller may get a code that it does not know.", "Handle codes that you do not know, and this one if it matters.",
        "nothing → 710 OrderTooOld"));

    public static readonly Rule ErrorRemoved = All.Add(new(
        "contract-error-removed", "An error code is gone", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles.", "Remove what handles the code.", "707 AlreadyStarted → gone"));

    public static readonly Rule ErrorRenamed = All.Add(new(
        "contract-error-renamed", "An error code has another name", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "707 AlreadyStarted → 707 WorkflowRuns"));

    public static readonly Rule ErrorNumberChanged = All.Add(new(
        "contract-error-code-changed", "An error has another code", Severity.Breaking, Breaks.Wire, Direction.Response,
        "Who waits for the old code never sees it.", "Expect the new code; code that uses the name needs no change but a new build.",
        "707 AlreadyStarted → 717 AlreadyStarted"));

    public static readonly Rule ErrorCategoryChanged = All.Add(new(
        "contract-error-category-changed", "An error is of another category", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Code that decides by category decides differently.", "Look at what decides by category.",
        "order-management → parameter-validation"));

    public static readonly Rule ErrorMessageChanged = All.Add(new(
        "contract-error-message-changed", "An error has another text", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Rows of one code are told apart by their texts, and some callers read them.", "Do not rely on texts.",
        "Already started → The workflow runs already"));

    public static readonly Rule ErrorStatusChanged = All.Add(new(
        "contract-error-status-changed", "An error comes with another HTTP status", Severity.Risky, Breaks.Wire, Direction.Response,
        "Callers that look at the status only see something else.", "Look at the code, not at the status.", "200 → 409"));

    public static readonly Rule AdviceChanged = All.Add(new(
        "contract-error-advice-changed", "The advice for an error changed", Severity.Compatible, Breaks.None, Direction.Response,
        "Advice is for people.", "", "Wait. → Wait a minute."));

    public static readonly Rule MemberRenamed = All.Add(new(
        "contract-member-renamed", "A C# member has another name", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "FirstName → GivenName"));

    public static readonly Rule MemberTypeChanged = All.Add(new(
        "contract-member-type-changed", "A C# member has another type", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that uses its value no longer compiles.", "Use the new type.", "date → text"));

    public static readonly Rule CredentialChanged = All.Add(new(
        "contract-credential-changed", "Who fills in a field changed", Severity.Breaking, Breaks.Behaviour, Direction.Request,
        "The client filled it in and no longer does, or overwrites what the caller says.", "Fill it in yourself, or leave it.",
        "credential id → none"));

    public static readonly Rule SensitiveChanged = All.Add(new(
        "contract-sensitive-changed", "What is kept out of logs changed", Severity.Risky, Breaks.Behaviour, Direction.Both,
        "A value is shown that was masked, or the other way round.", "Look at where you log or print it.", "personal → nothing"));

    public static readonly Rule WireChanged = All.Add(new(
        "contract-wire-changed", "A value is read from more or fewer JSON types", Severity.Risky, Breaks.Wire, Direction.Response,
        "What used to be read may be refused.", "Try real replies.", "scalar → nothing"));

    public static readonly Rule ValueRenamed = All.Add(new(
        "contract-value-renamed", "A value of an enumeration has another C# name", Severity.Breaking, Breaks.Source, Direction.Both,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "Rejected → Refused"));

    public static readonly Rule ProvenanceChanged = All.Add(new(
        "contract-provenance-changed", "A fact is more or less sure", Severity.Compatible, Breaks.None, Direction.Both,
        "Only what is known about the API changed.", "", "inferred → documented"));

    public static readonly Rule WebhookRemoved = All.Add(new(
        "contract-webhook-removed", "A kind of webhook is gone", Severity.Breaking, Breaks.Wire, Direction.Response,
        "It comes no longer, or nothing reads it.", "Ask for the state instead.", "session webhooks → gone"));

    public static readonly Rule WebhookAdded = All.Add(new(
        "contract-webhook-added", "A kind of webhook is new", Severity.Compatible, Breaks.None, Direction.Response,
        "It comes only to those who ask for it.", "", "nothing → payout webhooks"));

    public static readonly Rule WebhookPayloadChanged = All.Add(new(
        "contract-webhook-payload-changed", "A webhook has another payload type", Severity.Breaking, Breaks.Source, Direction.Response,
        "Handlers are written for the type.", "Handle the new type.", "OrderWebhook → OrderNotice"));

    public static readonly Rule WebhookDiscriminatorChanged = All.Add(new(
        "contract-webhook-discriminator-changed", "A webhook names its event in another member", Severity.Breaking, Breaks.Wire,
        Direction.Response, "A receiver no longer finds the event.", "Read the other member.", "event → type"));

    public static readonly Rule EventAdded = All.Add(new(
        "contract-webhook-event-added", "A webhook event is new", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "A receiver gets an event that it does not know.", "Ignore events that you do not know.", "nothing → order_refunded"));

    public static readonly Rule EventRemoved = All.Add(new(
        "contract-webhook-event-removed", "A webhook event is gone", Severity.Breaking, Breaks.Behaviour, Direction.Response,
        "Who waits for it waits in vain, and its C# name is gone.", "Find out which event took its place.", "order_paid → gone"));

    public static readonly Rule EventRenamed = All.Add(new(
        "contract-webhook-event-renamed", "A webhook event has another C# name", Severity.Breaking, Breaks.Source, Direction.Response,
        "Code that names it no longer compiles; the wire is as it was.", "Use the new name.", "OrderPaid → Paid"));

    public static readonly Rule HeaderChanged = All.Add(new(
        "contract-webhook-header-changed", "A webhook header has another name", Severity.Breaking, Breaks.Wire, Direction.Response,
        "A receiver that looks for the old one refuses every delivery.", "Set the header's name.",
        "X-Billink-Webhook-Signature → X-Billink-Signature"));

    public static readonly Rule SignatureChanged = All.Add(new(
        "contract-webhook-signature-changed", "Webhooks are signed in another way", Severity.Breaking, Breaks.Wire, Direction.Response,
        "A receiver refuses every delivery.", "Upgrade before the change takes effect.", "HMAC-SHA256 → HMAC-SHA512"));

    public static readonly Rule ToleranceChanged = All.Add(new(
        "contract-webhook-tolerance-changed", "How old a webhook may be changed", Severity.Risky, Breaks.Behaviour, Direction.Response,
        "Late deliveries are refused that were taken, or the other way round.", "Look at your clock and queues.",
        "300 seconds → 60 seconds"));
}
