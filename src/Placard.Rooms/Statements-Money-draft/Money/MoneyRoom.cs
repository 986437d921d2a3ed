using Placard.Edition.Reading;

namespace Placard.Rooms.Money;

/// <summary>What resolutions cost and what became of it, the human-rights lines of the budget, and when states paid.</summary>
public sealed class MoneyRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(MoneyJsonContext.Readable);
        room.OfState("Payments", StatePayments.Notes);

        room.View(Addresses.Money, "money", "What is held of costs, budgets and payments, and what became of amounts between stages.")
            .Gives(MoneyStart.Of)
            .Page<MoneyStartPage>("Money")
            .Json(MoneyStartJson.Of)
            .Table(MoneyColumns.Steps)
            .Feed(view => view.ToFeed())
            .Plain(MoneyText.Write)
            .InMenu(MenuGroup.Record, "Money");

        room.View(Addresses.Implications, "money implications", "What draft resolutions cost, by stage, and what each stage cut.")
            .Asks(ImplicationQuery.Parameters)
            .Gives(ImplicationList.Of)
            .Page<ImplicationListPage>("Budget implications")
            .Json(ImplicationListJson.Of)
            .Table(MoneyColumns.Implications)
            .Plain(MoneyText.Write)
            .ForAssistants("budget_implications", HeldThing.Money);

        room.View(
                Addresses.Implications + "/{**draft}",
                "money implication",
                "The cost of one draft resolution, document by document, and the votes on it."
            )
            .Asks(ImplicationRecord.Parameters)
            .Gives(ImplicationRecord.Of)
            .Page<ImplicationPage>(
                view => $"Cost of {view.Course.Draft}",
                view => $"What {view.Course.Draft} costs, stage by stage, as documents say."
            )
            .Json(ImplicationJson.Of)
            .Table(MoneyColumns.Documents)
            .Plain(MoneyText.Write)
            .Example("/money/implications/A/C.3/99/L.1");

        room.View(Addresses.BudgetLines, "money lines", "The human-rights lines of the programme budget, with the page each stands on.")
            .Asks(LineQuery.Parameters)
            .Gives(LineList.Of)
            .Page<LineListPage>("Human-rights lines of the budget")
            .Json(LineListJson.Of)
            .Table(MoneyColumns.Lines)
            .Plain(MoneyText.Write)
            .ForAssistants("budget_lines", HeldThing.Money);

        room.View(Addresses.Payments, "money payments", "When each state had paid its assessment for the regular budget of a year.")
            .Asks(PaymentQuery.Parameters)
            .Gives(PaymentList.Of)
            .Page<PaymentListPage>(view => view.Year is { } year ? $"Payments for {year}" : "Payments")
            .Json(PaymentListJson.Of)
            .Table(MoneyColumns.Payments)
            .Plain(MoneyText.Write)
            .ForAssistants("payments", HeldThing.Money);

        room.View(Addresses.Payments + "/{code}", "money paid", "When one state had paid its assessments, year by year.")
            .Asks(StatePayments.Parameters)
            .Gives(StatePayments.Of)
            .Canonical((_, state) => Addresses.PaymentsOf(state.Code))
            .Page<StatePaymentsPage>(
                view => $"Payments of {view.State.Name}",
                view => $"When {view.State.Name} had paid its assessments for the regular budget."
            )
            .Json(StatePaymentsJson.Of)
            .Table(MoneyColumns.OfState)
            .Plain(MoneyText.Write)
            .Example("/money/payments/SEN");
    }
}
