using Billink.Validation;

namespace Billink;

/// <summary>A request. It can add credentials and validate itself.</summary>
/// <typeparam name="TSelf">The request's own type.</typeparam>
public interface IBillinkRequest<TSelf> : IBillinkValidatable
    where TSelf : IBillinkRequest<TSelf>
{
    /// <summary>Returns a copy of the request with the merchant's credentials.</summary>
    /// <param name="credentials">The merchant's credentials.</param>
    /// <returns>The request with credentials.</returns>
    /// <exception cref="BillinkValidationException">The request has other credentials.</exception>
    TSelf WithCredentials(BillinkCredentials credentials);
}
