using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>Which state is party to which human-rights treaty.</summary>
public sealed class TreatiesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(TreatyJsonContext.Readable);
        room.OfState("Treaties", NotesOf);
        room.Measure(TreatyMeasures.Ratified);
        room.Happens(SubjectKind.State, "Treaties", TreatyHappenings.Of);

        room.View(TreatyAddresses.Start, "treaties", "How every state, or one, stands to eighteen human-rights treaties and protocols.")
            .Asks(TreatyQuery.Parameters)
            .Gives(TreatyGrid.Of)
            .Elsewhere((request, query) => query.State is { } state ? TreatyAddresses.Of(state.Code) : null)
            .Page<TreatyGridPage>("Treaties", "Which state is party to which human-rights treaty, with the gaps.")
            .Json(TreatyGridJson.Of)
            .CommandJson(grid => grid.OfState is { } sheet ? TreatySheetJson.Of(sheet) : null)
            .Table(TreatyTable.Grid)
            .Feed(grid => grid.ToFeed())
            .Plain(TreatyText.Write)
            .ForAssistants("ratifications", HeldThing.FollowUp)
            .InMenu(MenuGroup.Record, "Treaties")
            .Example("?instrument=CAT&status=party&group=AFRICAN");

        room.View(TreatyAddresses.Start + "/{state}", null, "How one state stands to every human-rights treaty, with the gaps.")
            .Asks(TreatySheet.Parameters)
            .Gives(TreatySheet.Of)
            .Canonical((_, state) => TreatyAddresses.Of(state.Code))
            .Page<TreatySheetPage>(
                sheet => $"Treaties: {sheet.State.Name}",
                sheet => $"How {sheet.State.Name} stands to each human-rights treaty."
            )
            .Json(TreatySheetJson.Of)
            .Table(TreatyTable.Sheet)
            .ForAssistants("ratifications_of_state", HeldThing.FollowUp)
            .Example("/treaties/SEN");
    }

    private static IEnumerable<StateNote> NotesOf(OpenEdition edition, StateCode state)
    {
        if (edition.States.Find(state) is not { } found || TreatySheet.Of(edition, found) is not { IsHeld: true } sheet)
            yield break;
        yield return new(
            $"Party to {sheet.CountOf(TreatyStatus.Party)} of {sheet.Cells.Count} human-rights treaties, "
                + $"{Plurals.Count(sheet.Gaps.Count, "gap")}{(sheet.AsOf.IsKnown ? $", as of {sheet.AsOf.InWords()}" : "")}",
            TreatyAddresses.Of(state)
        );
    }
}
