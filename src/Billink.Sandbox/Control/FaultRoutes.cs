using System.Text.Json;
using Billink.Sandbox.Http.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>The planned faults over HTTP.</summary>
internal static class FaultRoutes
{
    private const string Path = "/_sandbox/faults";

    public static void Map(IEndpointRouteBuilder routes, SandboxFaults faults)
    {
        routes.MapGet(Path, (RequestDelegate)(http => ShowAsync(http, faults)));
        routes.MapPost(Path, (RequestDelegate)(http => AddAsync(http, faults)));
        routes.MapDelete(Path, (RequestDelegate)(http => ClearAsync(http, faults)));
    }

    private static Task ShowAsync(HttpContext http, SandboxFaults faults) =>
        http.WriteJsonAsync([.. faults.Planned.Select(FaultText.Of)], ControlJson.Default.IReadOnlyListFaultText);

    private static async Task AddAsync(HttpContext http, SandboxFaults faults)
    {
        try
        {
            // Accepts any media type: curl sends another one by default.
            var text = await JsonSerializer.DeserializeAsync(http.Request.Body, ControlJson.Default.FaultText, http.RequestAborted);
            faults.Add((text ?? new FaultText()).ToFault());
            await ShowAsync(http, faults);
        }
        catch (JsonException exception)
        {
            await http.WriteProblemAsync(StatusCodes.Status400BadRequest, $"A fault is a JSON object: {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            await http.WriteProblemAsync(StatusCodes.Status400BadRequest, exception.Message);
        }
    }

    private static Task ClearAsync(HttpContext http, SandboxFaults faults)
    {
        faults.Clear();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
