using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads forms.</summary>
internal static class FormBody
{
    /// <summary>Reads the form of a request.</summary>
    /// <returns>The form. Null if the request has none that can be read; then the reply says so.</returns>
    public static async Task<IFormCollection?> TryReadFormAsync(this HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            await http.RejectAsync(StatusCodes.Status415UnsupportedMediaType, "A form is required.");
            return null;
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (form.All(field => field.Value.All(value => value?.Contains('\0', StringComparison.Ordinal) is not true)))
                return form;
            await http.RejectAsync(StatusCodes.Status400BadRequest, "A form can't have the character U+0000.");
        }
        catch (Exception exception) when (IsDueToForm(exception))
        {
            await http.RejectAsync(StatusCodes.Status400BadRequest, "The form can't be read.");
        }

        return null;
    }

    /// <summary>Kestrel replies to its own BadHttpRequestException, for example to a body that is too large.</summary>
    private static bool IsDueToForm(Exception exception) =>
        exception is InvalidDataException or InvalidOperationException or NotSupportedException or ArgumentException
            or IOException and not BadHttpRequestException;
}
