using System.Text.Json.Serialization.Metadata;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

public class SerializerContextTests
{
    public static TheoryData<Type> Messages =>
    [
        .. typeof(BillinkJsonContext).Assembly.GetTypes()
            .Where(type => type is { Namespace: "Billink.V2", IsPublic: true, IsClass: true } && type.GetMethod("<Clone>$") is not null),
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_message_is_read_and_written_without_reflection(Type message)
    {
        var info = BillinkJsonContext.Default.GetTypeInfo(message);

        info.ShouldNotBeNull();
        info.Kind.ShouldBe(JsonTypeInfoKind.Object);
        info.Properties.Select(property => property.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(info.Properties.Count);
    }
}
