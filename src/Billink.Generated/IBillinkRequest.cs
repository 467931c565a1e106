using Billink.Validation;

namespace Billink;

/// <summary>A request: it takes credentials and can check itself before it is sent.</summary>
/// <typeparam name="TSelf">The request's own type.</typeparam>
public interface IBillinkRequest<TSelf> : IBillinkValidatable
    where TSelf : IBillinkRequest<TSelf>
{
    /// <summary>A copy of the request with the merchant's credentials wherever the contract has them.</summary>
    /// <param name="credentials">The merchant.</param>
    /// <returns>The request as it is sent.</returns>
    TSelf WithCredentials(BillinkCredentials credentials);
}
