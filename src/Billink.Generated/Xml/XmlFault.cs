namespace Billink.Xml;

/// <summary>Something in a v1 message that the contract doesn't allow. The text itself isn't part of it: it may be personal.</summary>
/// <param name="Element">The element's name, as in <c>BIRTHDATE</c>.</param>
/// <param name="Kind">Missing or malformed.</param>
/// <param name="Message">What was expected, and where.</param>
public sealed record XmlFault(string Element, XmlFaultKind Kind, string Message);
