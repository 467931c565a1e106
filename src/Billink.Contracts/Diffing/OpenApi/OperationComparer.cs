namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Compares one operation with what became of it.</summary>
internal static class OperationComparer
{
    public static void Compare(OpenApiOperation? oldOperation, OpenApiOperation? newOperation, ChangeList changes)
    {
        if (newOperation is null)
        {
            changes.Add(OperationRules.Removed, $"{oldOperation!.Name} is gone.", "operation", operation: oldOperation.Name, oldLocation: oldOperation.Place.Location);
            return;
        }

        if (oldOperation is null)
        {
            changes.Add(OperationRules.Added, $"{newOperation.Name} is new.", "operation", operation: newOperation.Name, newLocation: newOperation.Place.Location);
            return;
        }

        if (oldOperation.Method != newOperation.Method || oldOperation.Template != newOperation.Template)
        {
            changes.Add(OperationRules.Moved, $"{oldOperation.Name} is now {newOperation.Name}.", "operation", operation: oldOperation.Name,
                oldLocation: oldOperation.Place.Location, newLocation: newOperation.Place.Location,
                oldValue: oldOperation.Name, newValue: newOperation.Name);
        }
    }
}
