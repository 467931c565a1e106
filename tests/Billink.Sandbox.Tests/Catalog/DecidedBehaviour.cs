namespace Billink.Sandbox.Tests.Catalog;

/// <summary>Behaviour that has no code, and that was decided from evidence. Each row names the test that verifies it.</summary>
/// <param name="Behaviour">What the sandbox does.</param>
/// <param name="Basis">How sure it is.</param>
/// <param name="Why">The evidence.</param>
/// <param name="Test">The name of the test.</param>
internal sealed record DecidedBehaviour(string Behaviour, string Basis, string Why, string Test)
{
    public static IReadOnlyList<DecidedBehaviour> All { get; } =
    [
        new("A v2 error has the form of the operation's page or, by option, of the general page", "documented", "the pages disagree",
            "Every_operation_has_the_general_form_for_every_error"),
        new("After start workflow, a status is never `No steps given`, which it is before", "observed",
            "Billink's WooCommerce plugin takes every other text for a started workflow; the text during the delay is ours",
            "A_workflow_starts_once"),
        new("An order can be credited before start workflow", "observed",
            "Billink's WooCommerce and Magento plugins offer a refund then; the texts of 707 and 708 name no stage",
            "An_order_can_be_credited_before_its_workflow_starts"),
        new("`order_on_hold` reports a dispute and a review", "documented", "the page of the order webhook names both",
            "A_dispute_and_a_review_send_one_event_of_the_hold"),
        new("A declined shopper can pay at once, which makes a paid order", "inferred",
            "a payment provider's page offers it; how Billink reports it isn't public",
            "A_declined_shopper_who_pays_at_once_has_a_paid_order"),
        new("Customers live in the Netherlands, Belgium or Germany", "inferred", "payment providers name these countries",
            "Billink_serves_the_Netherlands_Belgium_and_Germany"),
        new("A session ends after 60 minutes", "documented", "the pages of session and session webhook",
            "After_an_hour_a_session_is_expired_and_can_no_longer_be_accepted"),
    ];
}
