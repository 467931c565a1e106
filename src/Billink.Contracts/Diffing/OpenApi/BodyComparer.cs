using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Compares what requests and responses have in common.</summary>
internal static class BodyComparer
{
    public static void CompareEncoding(OperationScope scope, SpecPlace before, SpecPlace now, string subject, ChangeDirection direction)
    {
        if (SpecText.Canonical(before.Map?["encoding"]) != SpecText.Canonical(now.Map?["encoding"]))
        {
            scope.Add(BodyRules.EncodingChanged, $"Parts of the {subject} are encoded differently.", subject,
                before.Get("encoding") ?? before, now.Get("encoding") ?? now, direction: direction);
        }
    }
}
