namespace Placard.Rooms.Statements;

/// <summary>Joint statements and letters: how many states were claimed, who is named, who signs with whom.</summary>
public sealed class StatementsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(StatementJsonContext.Readable);
        room.OfState("Joint statements", StateSignatures.Notes);
        room.Measure(StatementMeasures.Signed);
        room.Names(
            "Joint statements",
            edition =>
                StatementIndex
                    .Of(edition)
                    .All.Select(s => new NamedThing(
                        StatementWords.Title(s),
                        Addresses.Statement(s.Id),
                        $"{s.Day.InWords()}, {StatementWords.Occasion(s)}",
                        string.Join(' ', s.Topics)
                    ))
        );
        room.Happens(SubjectKind.State, "Joint statements", StatementHappenings.Of);

        room.View(
                Addresses.Statements,
                "statements",
                "Joint statements and letters, latest first: states claimed beside states named, and how much of each list is known."
            )
            .Asks(StatementQuery.Parameters)
            .Gives(StatementList.Of)
            .Page<StatementListPage>("Joint statements")
            .Json(StatementListJson.Of)
            .Table(StatementColumns.Statements)
            .Feed(list => list.ToFeed())
            .File(PageForm.Calendar, (list, stream) => list.ToFeed().ToCalendar().WriteTo(stream))
            .Plain(StatementText.Write)
            .ForAssistants("joint_statements", HeldThing.Statements)
            .InMenu(MenuGroup.Record, "Joint statements");

        room.View(
                Addresses.StatementsBothSides,
                "statements both-sides",
                "States that are named on both sides of one topic, and in which statements."
            )
            .Gives(BothSidesList.Of)
            .Page<BothSidesPage>("Both sides of a topic")
            .Json(BothSidesListJson.Of)
            .Table(StatementColumns.BothSides)
            .Plain(StatementText.Write);

        room.View(
                Addresses.StatementsOfStates + "/{code}",
                "statements state",
                "The joint statements that name one state, of either side, and those it read out."
            )
            .Asks(StateSignatures.Parameters)
            .Gives(StateSignatures.Of)
            .Canonical((_, state) => Addresses.StatementsOf(state.Code))
            .Page<StateSignaturesPage>(
                view => $"Joint statements: {view.State.Name}",
                view => $"The joint statements that name {view.State.Name}, and who signs with it."
            )
            .Json(StateSignaturesJson.Of)
            .Table(StatementColumns.OfState)
            .Plain(StatementText.Write)
            .ForAssistants("statements_of_state", HeldThing.Statements)
            .Example("/statements/states/SEN");

        room.View(
                Addresses.SigningAgreement + "/{code}",
                "statements agreement",
                "Who signs as one state does, beside how they vote in the General Assembly in the same years."
            )
            .Asks(StateSignatures.Parameters)
            .Gives(SigningPartners.Of)
            .RestsOn(_ => new(HeldPart.RollCalls, SigningPartners.VotingIn))
            .Canonical((_, state) => Addresses.SigningWith(state.Code))
            .Page<SigningPartnersPage>(
                view => $"Agreement of signing: {view.State.Name}",
                view => $"Who signs joint statements as {view.State.Name} does, beside how they vote."
            )
            .Json(SigningPartnersJson.Of)
            .Table(StatementColumns.Partners)
            .Plain(StatementText.Write)
            .ForAssistants("signing_agreement", HeldThing.Statements, HeldThing.Votes)
            .Example("/statements/agreement/SEN");

        room.View(
                Addresses.Statements + "/{statement}",
                "statements show",
                "One joint statement: states claimed, states named, who signed."
            )
            .Asks(StatementRecord.Parameters)
            .Gives(StatementRecord.Of)
            .Page<StatementPage>(
                view => StatementWords.Title(view.Statement),
                view => $"{StatementWords.Title(view.Statement)}, {view.Statement.Day.InWords()}: who signed."
            )
            .Json(StatementJson.Of)
            .Table(StatementColumns.Signatures)
            .Plain(StatementText.Write)
            .ForAssistants("joint_statement", HeldThing.Statements)
            .Example("/statements/2098-03-20-hrc99-critical");
    }
}
