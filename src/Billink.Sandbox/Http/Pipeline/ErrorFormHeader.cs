using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Pipeline;

/// <summary>The header that sets the form of an error for one request.</summary>
internal static class ErrorFormHeader
{
    /// <summary>Its values are <c>general</c> and <c>operation</c>.</summary>
    public const string Name = "X-Billink-Sandbox-Error-Form";

    /// <summary>The form of the header, or else of the options.</summary>
    public static SandboxErrorForm Read(HttpRequest http, BillinkSandboxOptions options) => http.Headers[Name].ToString() switch
    {
        var form when form.Equals("general", StringComparison.OrdinalIgnoreCase) => SandboxErrorForm.General,
        var form when form.Equals("operation", StringComparison.OrdinalIgnoreCase) => SandboxErrorForm.Operation,
        _ => options.ErrorForm,
    };
}
