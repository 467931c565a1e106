using System.Reflection;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Tests.Diagnostics;

/// <summary>The compiler has a descriptor for every problem of the reader.</summary>
public sealed class DescriptorTests
{
    public static TheoryData<string> Ids { get; } = [.. typeof(ContractProblems)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_descriptor(string id) => Descriptors.Of(id).Id.ShouldBe(id);
}
