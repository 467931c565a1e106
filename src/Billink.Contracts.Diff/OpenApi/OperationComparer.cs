using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the two versions of an operation.</summary>
internal static class OperationComparer
{
    public static void Compare(
        OpenApiComparison comparison, OpenApiOperation? oldOperation, OpenApiOperation? newOperation, bool isReversed, string prefix = "",
        string? name = null)
    {
        switch (oldOperation, newOperation)
        {
            case ({ } gone, null):
                var only = new OperationScope(comparison, gone, gone, name ?? gone.Name, prefix, isReversed);
                var isAnnounced = gone.Element.Flag("deprecated") && !isReversed;
                only.Add(
                    new(
                        isAnnounced ? OperationRules.DeprecatedRemoved : OperationRules.Removed, Subject(prefix, gone),
                        $"{gone.Name} was removed.")
                    {
                        Severity = isReversed ? Severity.Risky : null,
                        Reason = isReversed ? "Who waits for it waits for something that no longer comes." : null,
                    },
                    gone.Element, null);
                return;
            case (null, { } added):
                new OperationScope(comparison, added, added, name ?? added.Name, prefix, isReversed)
                    .Add(
                        new(OperationRules.Added, Subject(prefix, added), $"{added.Name} is new."),
                        null, added.Element);
                return;
            case ({ } before, { } now):
                Compare(new OperationScope(comparison, before, now, name ?? now.Name, prefix, isReversed));
                return;
        }
    }

    private static string Subject(string prefix, OpenApiOperation operation) => prefix.Length == 0 ? "operation" : operation.Name;

    private static void Compare(OperationScope scope)
    {
        var (before, now) = (scope.Old, scope.New);
        var haveMoved = scope.Comparison.HavePathsMoved;
        var isSamePath = haveMoved ? before.FullTemplate == now.FullTemplate : before.Template == now.Template;
        if (before.Method != now.Method || !isSamePath)
        {
            var (was, next) = haveMoved ? (before.FullName, now.FullName) : (before.Name, now.Name);
            scope.Add(
                new(OperationRules.Moved, "operation", $"{was} is now {next}.")
                {
                    Detail = before.Name,
                    OldValue = was,
                    NewValue = next,
                },
                before.Element, now.Element);
        }

        CompareWords(scope);
        ParameterComparer.Compare(scope);
        RequestComparer.Compare(scope);
        ResponseComparer.Compare(scope);
        if (!scope.IsReversed)
        {
            SecurityComparer.CompareRequirements(scope);
            ServerComparer.CompareOperation(scope);
        }

        CallbackComparer.Compare(scope);
    }

    private static void CompareWords(OperationScope scope)
    {
        var (before, now) = (scope.Old.Element, scope.New.Element);
        var (oldId, newId) = (scope.Old.Id, scope.New.Id);
        if (oldId is not null && oldId != newId)
        {
            var text = newId is null
                ? $"The operation no longer has an id; it was {oldId}."
                : $"The operation id is {newId} instead of {oldId}.";
            scope.Add(
                new(OperationRules.IdChanged, "operationId", text)
                {
                    Detail = newId ?? "",
                    OldValue = oldId,
                    NewValue = newId,
                    Severity = scope.Comparison.Members.IsOurs ? Severity.Breaking : null,
                    Reason = scope.Comparison.Members.IsOurs ? "The client's method has the name of the id." : null,
                },
                Key(before, "operationId"), Key(now, "operationId"));
        }
        else if (oldId is null && newId is not null)
            scope.Add(
                new(OperationRules.IdAdded, "operationId", $"The operation got the id {newId}.") { Detail = newId, NewValue = newId },
                before, Key(now, "operationId"));

        if (now.Flag("deprecated") && !before.Flag("deprecated"))
            scope.Add(new(OperationRules.Deprecated, "deprecated", "The operation is deprecated."), before, Key(now, "deprecated"));
        else if (before.Flag("deprecated") && !now.Flag("deprecated"))
            scope.Add(
                new(OperationRules.Undeprecated, "deprecated", "The operation is no longer deprecated."),
                Key(before, "deprecated"), now);
        CompareSunset(scope);

        if (Canonical(before, "tags") != Canonical(now, "tags"))
            scope.Add(new(OperationRules.TagsChanged, "tags", "The operation has other tags."), Key(before, "tags"), Key(now, "tags"));
        if (Canonical(before, "summary") != Canonical(now, "summary") || Canonical(before, "description") != Canonical(now, "description"))
            scope.Add(
                new(OperationRules.DocsChanged, "summary", "The operation is described differently."),
                Key(before, "summary"), Key(now, "summary"));
    }

    private static void CompareSunset(OperationScope scope)
    {
        var (before, now) = (scope.Old.Element, scope.New.Element);
        if (!Sunset.IsSooner(before, now))
            return;
        var (oldText, newText) = (before.Text(Sunset.Key), now.Text(Sunset.Key));
        scope.Add(
            new(OperationRules.SunsetSooner, "sunset", $"The operation is removed on {newText}, not on {oldText}.")
            {
                OldValue = oldText,
                NewValue = newText,
            },
            Key(before, Sunset.Key), Key(now, Sunset.Key));
    }

    private static SpecElement Key(SpecElement element, string key) => element.Get(key) ?? element;

    private static string Canonical(SpecElement element, string key) => SpecText.Canonical(element.Map?[key]);
}
