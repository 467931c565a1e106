using System.Reflection;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;

namespace Billink.Generators.Tests.Diagnostics;

/// <summary>Whatever reading finds, the compiler can show.</summary>
public sealed class DescriptorTests
{
    public static TheoryData<string> Ids { get; } = [.. typeof(ContractProblems)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_has_a_descriptor(string id) => Descriptors.Of(id).Id.ShouldBe(id);
}
