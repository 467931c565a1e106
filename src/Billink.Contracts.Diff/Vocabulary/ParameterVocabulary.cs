using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Vocabulary;

/// <summary>
/// Compares the parameters that both versions of an operation have. A parameter of the path is matched by its position, because its name
/// isn't sent; a header is matched without regard to case.
/// </summary>
internal static class ParameterVocabulary
{
    public static void Compare(ContractOperation old, ContractOperation current, VocabularyComparison sides)
    {
        Match(old.PathParameters, current.PathParameters, Position);
        Match(old.Query, current.Query, (_, parameter) => parameter.WireName);
        Match(old.Headers, current.Headers, (_, parameter) => parameter.WireName.ToLowerInvariant());

        void Match(
            EquatableArray<Member> before, EquatableArray<Member> now, Func<ContractOperation, Member, string> key)
        {
            foreach (var parameter in before)
            {
                if (now.FirstOrDefault(other => key(current, other) == key(old, parameter)) is { } counterpart)
                {
                    MemberVocabulary.Compare(
                        $"{old.RequestType}.{parameter.WireName}",
                        (parameter, sides.OldPlaces.Of(old, parameter), sides.OldNames.Of(old, parameter)),
                        (counterpart, sides.NewPlaces.Of(current, counterpart), sides.NewNames.Of(current, counterpart)),
                        [VocabularyComparison.Title(old)],
                        sides);
                }
            }
        }
    }

    private static string Position(ContractOperation operation, Member parameter) =>
        $"{PathTemplate.NamesOf(operation.Path).ToList().IndexOf(parameter.WireName)}";
}
