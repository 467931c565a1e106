namespace Billink.Architecture.Tests.Examples.Late;

public sealed class LatecomerAttribute : Attribute;
