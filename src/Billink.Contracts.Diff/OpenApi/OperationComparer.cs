using System.Globalization;
using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares one operation with what became of it.</summary>
internal static class OperationComparer
{
    public static void Compare(
        OpenApiComparison comparison, OpenApiOperation? oldOperation, OpenApiOperation? newOperation, bool isReversed, string prefix = "", string? name = null)
    {
        switch (oldOperation, newOperation)
        {
            case ({ } gone, null):
                var only = new OperationScope(comparison, gone, gone, name ?? gone.Name, prefix, isReversed);
                var isAnnounced = gone.Place.Flag("deprecated") && !isReversed;
                only.Add(isAnnounced ? OperationRules.DeprecatedRemoved : OperationRules.Removed, $"{gone.Name} is gone.", Subject(prefix, gone), gone.Place, null,
                    severity: isReversed ? ChangeSeverity.Risky : null, reason: isReversed ? "Who waits for it waits for something that no longer comes." : null);
                return;
            case (null, { } added):
                new OperationScope(comparison, added, added, name ?? added.Name, prefix, isReversed)
                    .Add(OperationRules.Added, $"{added.Name} is new.", Subject(prefix, added), null, added.Place);
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
        if (before.Method != now.Method || before.Template != now.Template)
        {
            scope.Add(OperationRules.Moved, $"{before.Name} is now {now.Name}.", "operation", before.Place, now.Place, before.Name, before.Name, now.Name);
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
        var (before, now) = (scope.Old.Place, scope.New.Place);
        var (oldId, newId) = (scope.Old.Id, scope.New.Id);
        if (oldId is not null && oldId != newId)
        {
            var text = newId is null ? $"The operation has no id any longer; it was {oldId}." : $"The operation id is {newId} instead of {oldId}.";
            scope.Add(OperationRules.IdChanged, text, "operationId", Key(before, "operationId"), Key(now, "operationId"), newId ?? "", oldId, newId);
        }
        else if (oldId is null && newId is not null)
            scope.Add(OperationRules.IdAdded, $"The operation got the id {newId}.", "operationId", before, Key(now, "operationId"), newId, null, newId);

        if (now.Flag("deprecated") && !before.Flag("deprecated"))
            scope.Add(OperationRules.Deprecated, "The operation is deprecated.", "deprecated", before, Key(now, "deprecated"));
        else if (before.Flag("deprecated") && !now.Flag("deprecated"))
            scope.Add(OperationRules.Undeprecated, "The operation is no longer deprecated.", "deprecated", Key(before, "deprecated"), now);
        CompareSunset(scope);

        if (Canonical(before, "tags") != Canonical(now, "tags"))
            scope.Add(OperationRules.TagsChanged, "The operation has other tags.", "tags", Key(before, "tags"), Key(now, "tags"));
        if (Canonical(before, "summary") != Canonical(now, "summary") || Canonical(before, "description") != Canonical(now, "description"))
            scope.Add(OperationRules.DocsChanged, "The operation is described differently.", "summary", Key(before, "summary"), Key(now, "summary"));
    }

    private static void CompareSunset(OperationScope scope)
    {
        const string sunset = "x-sunset";
        if (Day(scope.Old.Place) is { } before && Day(scope.New.Place) is { } now && now < before)
        {
            var (oldText, newText) = (scope.Old.Place.Text(sunset), scope.New.Place.Text(sunset));
            scope.Add(OperationRules.SunsetSooner, $"The operation goes on {newText}, not on {oldText}.", "sunset",
                Key(scope.Old.Place, sunset), Key(scope.New.Place, sunset), "", oldText, newText);
        }

        static DateTimeOffset? Day(SpecPlace place) => place.Flag("deprecated")
            && DateTimeOffset.TryParse(place.Text(sunset), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;
    }

    private static SpecPlace Key(SpecPlace place, string key) => place.Get(key) ?? place;

    private static string Canonical(SpecPlace place, string key) => SpecText.Canonical(place.Map?[key]);
}
