namespace Billink.Xml;

/// <summary>A violation of the contract in a v1 message. It doesn't have the text, which may be personal.</summary>
/// <param name="Element">The element's name, as in <c>BIRTHDATE</c>.</param>
/// <param name="Kind">Missing or malformed.</param>
/// <param name="Message">What was expected, and where.</param>
public sealed record XmlFault(string Element, XmlFaultKind Kind, string Message);
