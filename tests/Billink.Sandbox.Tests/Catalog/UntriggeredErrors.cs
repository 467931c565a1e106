using Billink.Sandbox.Tests.V1;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>Errors that no request gets, each with the reason. A planned fault gets them.</summary>
internal static class UntriggeredErrors
{
    private const string Inside = "a failure inside Billink";
    private const string OnePage = "one page of the documentation covers on hold and resume; this belongs to the other one";
    private const string OneAction = "v2 has no actions: each operation has its own path";
    private const string NoParent = "no field of the request names a parent";

    /// <summary>Why no request gets an error. An error of a new contract has no reason of its own yet.</summary>
    public static string ReasonOf(string operation, string error) =>
        Reasons.GetValueOrDefault((operation, error), "the sandbox doesn't return it");

    /// <summary>The reasons by operation and name.</summary>
    public static IReadOnlyDictionary<(string Operation, string Error), string> Reasons { get; } = new Dictionary<(string, string), string>
    {
        [("Legacy_GetStatus", "RedirectFailed")] = Inside,
        [("Legacy_GetStatus", "RequestLimitExceeded")] = "the limit isn't known",
        [("Legacy_StartWorkflow", "RedirectFailed")] = Inside,
        [("Legacy_Credit", "RedirectFailed")] = Inside,
        [("Legacy_Credit", "RefundAccountNotFound")] = "the sandbox refunds nobody",
        [("Legacy_RegisterPayment", "RedirectFailed")] = Inside,
        [("Legacy_PutOnHold", "RedirectFailed")] = Inside,
        [("Legacy_PutOnHold", "UnsupportedResumeValue")] = OnePage,
        [("Legacy_Resume", "RedirectFailed")] = Inside,
        [("Legacy_Resume", "PeriodTooLong")] = OnePage,
        [("Legacy_Resume", "OnHoldNotPossible")] = OnePage,
        [("Legacy_AddMessage", "RedirectFailed")] = Inside,
        [("Legacy_GetFile", "RedirectFailed")] = Inside,
        [("Sessions_Create", "BackendError")] = Inside,
        [("Sessions_Create", "InternalError")] = Inside,
        [("Sessions_GetStatus", "InternalError")] = Inside,
        [("Orders_Credit", "UnknownAction")] = OneAction,
        [("Orders_Credit", "UnknownWorkflow")] = "no field of the request names a workflow",
        [("Orders_Credit", "RedirectFailed")] = Inside,
        [("Orders_Credit", "RefundAccountNotFound")] = "the sandbox refunds nobody",
        [("Orders_StartWorkflow", "UnknownAction")] = OneAction,
        [("Orders_StartWorkflow", "RedirectFailed")] = Inside,
        [("Orders_RegisterPayment", "UnknownAction")] = OneAction,
        [("Orders_RegisterPayment", "RedirectFailed")] = Inside,
        [("Orders_PutOnHold", "UnknownAction")] = OneAction,
        [("Orders_PutOnHold", "UnsupportedResumeValue")] = OnePage,
        [("Orders_PutOnHold", "RedirectFailed")] = Inside,
        [("Orders_GetInfo", "UnknownAction")] = OneAction,
        [("Orders_GetInfo", "RequestLimitExceeded")] = "the limit isn't known",
        [("Orders_GetInfo", "RedirectFailed")] = Inside,
        [("Reconciliation_DownloadInvoice", "FileNotGenerated")] = Inside,
        [("Merchants_Create", "UnknownParent")] = NoParent,
        [("Merchants_Create", "ParentNotReseller")] = NoParent,
        [("Webhooks_SetOrder", "NotSet")] = Inside,
        [("Webhooks_DisableOrder", "NotDisabled")] = Inside,
        [("Webhooks_SetSession", "NotSet")] = Inside,
        [("Webhooks_DisableSession", "NotDisabled")] = Inside,
        [("Webhooks_GenerateSecret", "SessionSecretNotUpdated")] = Inside,
        [("Webhooks_GenerateSecret", "NotGenerated")] = Inside,
        [("Webhooks_SetOrderV3", "NotSet")] = Inside,
        [("Webhooks_DisableOrderV3", "NotDisabled")] = Inside,
        [("Webhooks_SetSessionV3", "SessionWebhookNotSet")] = Inside,
        [("Webhooks_SetSessionV3", "NotSet")] = Inside,
        [("Webhooks_DisableSessionV3", "NotDisabled")] = Inside,
    }
    .Concat(CheckErrors.Untriggered.Select(row => KeyValuePair.Create(("Legacy_Check", row.Key.ToString()), row.Value)))
    .Concat(OrderErrors.Untriggered.Select(row => KeyValuePair.Create(("Legacy_CreateOrder", row.Key.ToString()), row.Value)))
    .Where(row => !row.Value.Contains("Tests", StringComparison.Ordinal)) // other tests and triggers cover those
    .ToDictionary();
}
