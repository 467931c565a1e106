using Billink.Validation;

namespace Billink;

/// <summary>A request. It takes credentials, and checks itself before it is sent.</summary>
/// <typeparam name="TSelf">The request's own type.</typeparam>
public interface IBillinkRequest<TSelf> : IBillinkValidatable
    where TSelf : IBillinkRequest<TSelf>
{
    /// <summary>Returns a copy of the request with the merchant's credentials.</summary>
    /// <param name="credentials">The merchant.</param>
    /// <returns>The request as it is sent.</returns>
    TSelf WithCredentials(BillinkCredentials credentials);
}
