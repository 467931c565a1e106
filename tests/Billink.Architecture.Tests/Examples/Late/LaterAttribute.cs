namespace Billink.Architecture.Tests.Examples.Late;

[AttributeUsage(AttributeTargets.Class)]
public sealed class LaterAttribute : Attribute;
