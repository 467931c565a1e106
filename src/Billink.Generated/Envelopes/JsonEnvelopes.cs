namespace Billink.Envelopes;

/// <summary>The forms of an error in a JSON reply, by their names in <c>spec/README.md</c>. An operation may have several.</summary>
[Flags]
public enum JsonEnvelopes
{
    /// <summary>Only the HTTP status reports an error.</summary>
    None = 0,

    /// <summary><c>{"status":"error","message":…}</c></summary>
    StatusMessage = 1,

    /// <summary><c>{"result":"ERROR","error":{"code":…,"description":…}}</c></summary>
    ResultError = 2,

    /// <summary><c>{"error_backend":{…}}</c> or <c>{"http_status_code":…,"http_body":…}</c></summary>
    ErrorBackend = 4,

    /// <summary><c>{"code":…,"message":…,"error":…}</c></summary>
    CodeMessageError = 8,

    /// <summary><c>{"code":…,"description":…,"result":"ERROR"}</c></summary>
    CodeDescriptionResult = 16,
}
