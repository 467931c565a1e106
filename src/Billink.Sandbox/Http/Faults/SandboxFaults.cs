using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Http.Faults;

/// <summary>The planned faults. If several apply to a request, the oldest comes first.</summary>
public sealed class SandboxFaults
{
    private static readonly IReadOnlyList<BillinkOperation> Operations = [.. V1Operations.All, .. V2Operations.All];

    private readonly Lock guard = new();
    private readonly List<(SandboxFault Fault, int? Left)> planned = [];

    internal SandboxFaults()
    {
    }

    /// <summary>The planned faults, oldest first. Their <see cref="SandboxFault.Times"/> count down.</summary>
    public IReadOnlyList<SandboxFault> Planned
    {
        get
        {
            lock (guard)
                return [.. planned.Select(row => row.Fault with { Times = row.Left })];
        }
    }

    /// <summary>Plans a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <exception cref="ArgumentException">The operation is unknown or has no such code, or a number is out of range.</exception>
    public void Add(SandboxFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (ProblemOf(fault) is { } problem)
            throw new ArgumentException(problem, nameof(fault));
        lock (guard)
            planned.Add((fault, fault.Times));
    }

    /// <summary>Clears the planned faults.</summary>
    public void Clear()
    {
        lock (guard)
            planned.Clear();
    }

    /// <summary>Finds the error that a fault names. Null if the operation has no such error.</summary>
    internal static BillinkError? Find(BillinkErrorCatalog errors, string? code) =>
        errors.FirstOrDefault(error => error.Name == code) ?? errors.FirstOrDefault(error => error.Code == code);

    internal SandboxFault? Take(BillinkOperation operation)
    {
        lock (guard)
        {
            var index = planned.FindIndex(row => Applies(row.Fault, operation));
            if (index < 0)
                return null;
            var (fault, left) = planned[index];
            if (left == 1)
                planned.RemoveAt(index);
            else
                planned[index] = (fault, left - 1);
            return fault;
        }
    }

    private static bool Applies(SandboxFault fault, BillinkOperation operation) =>
        (fault.Operation is null || fault.Operation == operation.Id)
        && (fault.ErrorForm is null || operation.Version is BillinkApiVersion.V2)
        && (fault.Kind is not SandboxFaultKind.Error || Find(operation.Errors, fault.Code) is not null);

    private static string? ProblemOf(SandboxFault fault)
    {
        if (fault.Times < 1)
            return "A fault applies at least once.";
        if (fault.Delay < TimeSpan.Zero || fault.Delay > TimeSpan.FromDays(1))
            return "A delay is at most a day.";
        if (fault.Kind is SandboxFaultKind.ServerError && fault.Status is < 500 or > 599)
            return "The status of a server error is 500 to 599.";
        var operations = Operations.Where(operation => fault.Operation is null || fault.Operation == operation.Id).ToList();
        if (operations.Count == 0)
            return $"There is no operation {fault.Operation}. There are: {string.Join(", ", Operations.Select(known => known.Id))}.";
        if (fault.ErrorForm is not null && operations.TrueForAll(operation => operation.Version is BillinkApiVersion.V1))
            return "v1 errors have one form only.";
        return fault.Kind is SandboxFaultKind.Error && !operations.Exists(operation => Applies(fault, operation))
            ? $"{fault.Operation ?? "No operation"} has {(fault.Operation is null ? "the" : "no")} code {fault.Code ?? "(none given)"}."
            : null;
    }
}
