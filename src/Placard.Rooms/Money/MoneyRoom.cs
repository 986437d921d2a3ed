namespace Placard.Rooms.Money;

/// <summary>What resolutions cost and what was cut on the way, the human-rights lines of the budget, and when states paid.</summary>
public sealed class MoneyRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(MoneyJsonContext.Readable);
        room.OfState("Payments", StatePayments.Notes);
        room.Measure(PaymentMeasures.DaysAfterDue);
        room.Happens(SubjectKind.State, "Payments", PaymentHappenings.Of);

        room.View(Addresses.Money, "money", "Costs, budget lines and payments available, and how amounts changed by stage.")
            .Gives(MoneyStart.Of)
            .Page<MoneyStartPage>("Money")
            .Json(MoneyStartJson.Of)
            .Table(MoneyColumns.Steps)
            .Feed(view => view.ToFeed())
            .Plain(MoneyText.Write)
            .ForAssistants("money", HeldThing.Money)
            .InMenu(MenuGroup.Record, "Money");
        DeclareImplications(room);
        DeclareLines(room);
        DeclarePayments(room);
    }

    private static void DeclareImplications(RoomDeclaration room)
    {
        room.View(Addresses.Implications, "money implications", "What draft resolutions cost, by stage, and what each stage cut.")
            .Asks(ImplicationQuery.Parameters)
            .Gives(ImplicationList.Of)
            .Page<ImplicationListPage>("Budget implications")
            .Json(ImplicationListJson.Of)
            .Table(MoneyColumns.Implications)
            .Plain(ImplicationText.Write)
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
            .Plain(ImplicationText.Write)
            .ForAssistants("budget_implication", HeldThing.Money, HeldThing.Votes)
            .Example("/money/implications/A/C.3/99/L.1");
    }

    private static void DeclareLines(RoomDeclaration room)
    {
        room.View(
                Addresses.BudgetLines,
                "money lines",
                "The human-rights lines of the programme budget, with the page where the source names it."
            )
            .Asks(BudgetLineQuery.Parameters)
            .Gives(BudgetLineList.Of)
            .Page<BudgetLineListPage>("Human-rights lines of the budget")
            .Json(BudgetLineListJson.Of)
            .Table(MoneyColumns.Lines)
            .Plain(BudgetLineText.Write)
            .ForAssistants("budget_lines", HeldThing.Money);

        room.View(Addresses.BudgetLines + "/{line}", "money line", "One line of the programme budget, year by year.")
            .Asks(BudgetLineRecord.Parameters)
            .Gives(BudgetLineRecord.Of)
            .Page<BudgetLinePage>(view => view.Latest.Label, view => $"{view.Latest.Path}, year by year.")
            .Json(BudgetLineRecordJson.Of)
            .Table(MoneyColumns.YearsOfLine)
            .Plain(BudgetLineText.Write)
            .Example("/money/lines/section-24");
    }

    private static void DeclarePayments(RoomDeclaration room)
    {
        room.View(Addresses.Payments, "money payments", "When each state had paid its assessment for the regular budget of a year.")
            .Asks(PaymentQuery.Parameters)
            .Gives(PaymentList.Of)
            .Page<PaymentListPage>(view => view.Year is { } year ? $"Payments for {year}" : "Payments")
            .Json(PaymentListJson.Of)
            .Table(MoneyColumns.Payments)
            .Feed(list => list.ToFeed())
            .File(PageForm.Calendar, (list, stream) => list.ToFeed().ToCalendar().WriteTo(stream))
            .Plain(PaymentText.Write)
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
            .Plain(PaymentText.Write)
            .ForAssistants("payments_of_state", HeldThing.Money)
            .Example("/money/payments/SEN");
    }
}
