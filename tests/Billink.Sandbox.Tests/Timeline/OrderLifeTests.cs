using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Tests.Timeline;

/// <summary>The life of an order over time, and its timeline.</summary>
public sealed class OrderLifeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_steps_follow_in_order_and_the_last_one_stays()
    {
        var order = Started();

        Moves(order, Noon.AddDays(2)).ShouldBeEmpty();
        Moves(order, Noon.AddDays(100)).ShouldBe(
        [
            (OrderMove.WorkflowStarted, Noon.AddDays(3)),
            (OrderMove.StepReached, Noon.AddDays(17)),
            (OrderMove.StepReached, Noon.AddDays(31)),
            (OrderMove.StepReached, Noon.AddDays(45)),
        ]);
        order.Step.ShouldBe(WorkflowStep.Collection);
    }

    [Fact]
    public void A_hold_delays_the_next_steps_and_ends_by_itself()
    {
        var order = Started();
        order.Hold(10, Noon.AddDays(1)).ShouldBe(HoldResult.Done);
        order.Hold(10, Noon.AddDays(1)).ShouldBe(HoldResult.NotPossible);

        Moves(order, Noon.AddDays(13)).ShouldBe([(OrderMove.HoldEnded, Noon.AddDays(11)), (OrderMove.WorkflowStarted, Noon.AddDays(13))]);
    }

    [Fact]
    public void Resuming_ends_a_hold_early()
    {
        var order = Started();
        order.Hold(14, Noon.AddDays(1)).ShouldBe(HoldResult.Done);

        order.TryResume(Noon.AddDays(2)).ShouldBeTrue();
        order.TryResume(Noon.AddDays(2)).ShouldBeFalse();
        Moves(order, Noon.AddDays(4)).ShouldBe([(OrderMove.WorkflowStarted, Noon.AddDays(4))]);
    }

    [Fact]
    public void A_dispute_stops_the_workflow_until_it_is_resolved()
    {
        var order = Started();
        order.Hold(14, Noon).ShouldBe(HoldResult.Done);
        order.TryDispute(Noon.AddDays(1)).ShouldBeTrue();

        Moves(order, Noon.AddDays(50)).ShouldBeEmpty();
        order.Hold(1, Noon.AddDays(50)).ShouldBe(HoldResult.NotPossible);
        order.TryResolve(Noon.AddDays(51)).ShouldBeTrue();
        Moves(order, Noon.AddDays(54)).ShouldBe([(OrderMove.WorkflowStarted, Noon.AddDays(54))]);
    }

    [Fact]
    public void A_review_stops_the_workflow_until_it_ends_and_a_dispute_replaces_it()
    {
        var order = Started();
        order.TryReview(Noon.AddDays(1)).ShouldBeTrue();
        order.TryReview(Noon.AddDays(1)).ShouldBeFalse();
        Moves(order, Noon.AddDays(50)).ShouldBeEmpty();

        order.TryDispute(Noon.AddDays(2)).ShouldBeTrue();
        order.TryEndReview(Noon.AddDays(3)).ShouldBeFalse();
        order.TryReview(Noon.AddDays(3)).ShouldBeFalse();
        order.TryResolve(Noon.AddDays(4)).ShouldBeTrue();

        Moves(order, Noon.AddDays(6)).ShouldBe([(OrderMove.WorkflowStarted, Noon.AddDays(6))]);
    }

    [Fact]
    public void A_credit_restarts_the_step_and_a_payment_of_the_rest_ends_the_workflow()
    {
        var order = Started();
        Moves(order, Noon.AddDays(3)).Count.ShouldBe(1);
        order.Credit(10, "Returned", Noon.AddDays(10)).ShouldBe(CreditResult.Credited);
        Moves(order, Noon.AddDays(23)).ShouldBeEmpty();
        Moves(order, Noon.AddDays(24)).Count.ShouldBe(1);

        order.Pay(39.95m, description: null, Noon.AddDays(25)).ShouldBe(PaymentResult.Registered);
        order.NextAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("hold")]
    [InlineData("dispute")]
    [InlineData("review")]
    public void A_credit_during_a_pause_restarts_the_step_when_the_pause_ends(string pause)
    {
        var order = Started();
        Moves(order, Noon.AddDays(3)).Count.ShouldBe(1);
        var (begin, end) = pause switch
        {
            "hold" => (
                (Action<DateTimeOffset>)(at => order.Hold(10, at).ShouldBe(HoldResult.Done)),
                (Func<DateTimeOffset, bool>)order.TryResume),
            "dispute" => (at => order.TryDispute(at).ShouldBeTrue(), order.TryResolve),
            _ => (at => order.TryReview(at).ShouldBeTrue(), order.TryEndReview),
        };
        end(Noon.AddDays(4)).ShouldBeFalse();

        begin(Noon.AddDays(5));
        order.Credit(10, "Returned", Noon.AddDays(8)).ShouldBe(CreditResult.Credited);
        end(Noon.AddDays(9)).ShouldBeTrue();

        Moves(order, Noon.AddDays(9 + 14)).ShouldBe([(OrderMove.StepReached, Noon.AddDays(9 + 14))]);
    }

    [Fact]
    public void A_review_ends_a_hold()
    {
        var order = Started();
        order.Hold(14, Noon).ShouldBe(HoldResult.Done);

        order.TryReview(Noon.AddDays(1)).ShouldBeTrue();

        (order.HeldAt, order.NextAt).ShouldBe((null, null));
        order.TryEndReview(Noon.AddDays(2)).ShouldBeTrue();
        order.NextAt.ShouldBe(Noon.AddDays(5));
    }

    private static Order Started()
    {
        var purchase = new Purchase { Total = 49.95m, Customer = new Customer { IsBusiness = false }, BillingAddress = new Address(),
            Lines = [] };
        var order = new Order
        {
            MerchantId = 1,
            WorkflowNumber = 1,
            Number = "shop-1",
            PublicNumber = "1SBXshop-1",
            PlacedAt = Noon,
            FileId = Guid.NewGuid(),
            Purchase = purchase,
            Total = purchase.Total,
        };
        order.TryStart(TimeSpan.FromDays(3), Noon).ShouldBeTrue();
        return order;
    }

    private static List<(OrderMove Move, DateTimeOffset At)> Moves(Order order, DateTimeOffset now)
    {
        var moves = new List<(OrderMove, DateTimeOffset)>();
        while (order.TryMove(now) is { } move)
            moves.Add(move);
        return moves;
    }
}
