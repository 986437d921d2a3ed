namespace Placard.Rooms.Votes;

/// <summary>Every recorded vote: lists, single votes, a state's votes, two states beside each other, and the disputed and
/// quarantined.</summary>
public sealed class VotesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(VoteJsonContext.Readable);
        foreach (var measure in CouncilMeasures.All)
            room.Measure(measure);
        room.Happens(SubjectKind.State, "Roll calls", VoteHappenings.RollCallsOf);
        room.Happens(SubjectKind.Symbol, "Votes", VoteHappenings.On);
        room.Happens(SubjectKind.State, "Decisions on what it sponsored", VoteHappenings.SponsoredBy);
        var ofVotes = room.Shared.VoteNotes;
        room.CommandGroup("votes", "Votes of the Council, the Commission, the Assembly and others: list them, show one, compare states");

        room.View(Addresses.Votes, "votes list", "Votes, latest first. Votes whose record contains an error are left out unless asked for.")
            .Asks(VoteQuery.Parameters)
            .Gives(VoteList.Of)
            .RestsOn(query => query.Reach)
            .Page<VoteListPage>("Votes", "Votes of United Nations bodies, latest first, as far as this edition knows them.")
            .Json(VoteListJson.Of)
            .ForAssistants("list_votes", HeldThing.Votes)
            .Table(VoteListTable.Columns.From((VoteList list) => list.Listed))
            .Feed(list => list.ToFeed())
            .Plain(VoteListText.Write)
            .InMenu(MenuGroup.Record, "Votes");

        room.View(
                Addresses.Votes + "/{**symbol}",
                "votes show",
                "One vote: outcome, ballots, doubts, sources; a list where a symbol bears several votes."
            )
            .Asks(SymbolQuery.Parameters)
            .Gives((edition, query) => SymbolVotes.Of(edition, query, ofVotes))
            .Canonical((_, query) => query.Address)
            .Page<SymbolVotesPage>(model => model.Title, model => model.Sentence)
            .About(model => model.Subjects)
            .Json(model => model.Only is { } vote ? VoteJson.Of(vote.Event) : null, model => VoteListJson.Whole(model.All))
            .ForAssistants("show_vote", HeldThing.Votes)
            .Table(
                BallotTable.Columns.From((SymbolVotes model) => model.Only!).When(model => model.Only is not null),
                VoteListTable.Columns.From((SymbolVotes model) => new(model.All))
            )
            .Plain(SymbolVotesText.Write)
            .Example("/votes/A/HRC/RES/98/1")
            .Example("/votes/A/HRC/RES/99/2?sort=ballot");

        room.View(Addresses.States + "/{code}/votes", null, "The votes of one state: by year, beside others, alone, and as a list.")
            .Asks(StateVotesQuery.Parameters)
            .Gives(StateVotes.Of)
            .RestsOn(query => query.List.Reach)
            .Canonical((_, query) => Addresses.VotesOf(query.State.Code))
            .Page<StateVotesPage>(
                model => $"Votes of {model.State.Name}",
                model => $"How {model.State.Name} voted: by year, beside others, and where it stood alone."
            )
            .Json(StateVotesJson.Of)
            .Table(VoteListTable.Columns.From((StateVotes model) => model.List.Listed))
            .Example("/states/CHN/votes?body=HRC");

        room.View(Addresses.Compare, null, "Choose two states to compare.")
            .Asks(ComparedStatesQuery.ChoiceParameters)
            .Gives((Request _, ComparedStatesQuery query) => query)
            .RestsOn(query => new(HeldPart.RollCalls, query.Body))
            .Elsewhere((_, query) => query.States.Count > 1 ? query.Address + query : null)
            .Page<CompareStartPage>("Compare two states", "How often two states voted alike.")
            .InMenu(MenuGroup.Analysis, "Compare states");

        room.View(Addresses.Compare + "/{a}/{b}", "votes agree", "How often states vote alike, by year. With more than two, every pair.")
            .Asks(ComparedStatesQuery.Parameters)
            .Gives(ComparedStates.Of)
            .RestsOn(query => new(HeldPart.RollCalls, query.Body))
            .Canonical((_, query) => query.Address)
            .Page<ComparedStatesPage>(
                model => $"{model.A.Name} and {model.B.Name}",
                model => $"How often {model.A.Name} and {model.B.Name} voted alike, by year."
            )
            .Json(AgreementJson.Of)
            .ForAssistants("agreement", HeldThing.Votes)
            .CommandJson(AgreementJson.OfEach)
            .Table(ComparedStatesTable.Columns)
            .Plain(ComparedStatesText.Write)
            .Example("/compare/CHN/USA?body=HRC", "CHN USA --body HRC");

        room.View(Addresses.Vetoes, "vetoes", "Vetoes in the Security Council: who cast them, when, and on what.")
            .Asks(VetoesQuery.Parameters)
            .Gives(Vetoes.Of)
            .RestsOn(_ => new(HeldPart.Votes, Body.SecurityCouncil))
            .Page<VetoesPage>("Vetoes", "Vetoes in the Security Council: who cast them, when, and on what.")
            .Json(VetoesJson.Of)
            .Table(VetoesTable.Columns)
            .Plain(VetoesText.Write)
            .InMenu(MenuGroup.Record, "Vetoes");

        room.View(Addresses.Disputed, null, "Votes on which sources differ or whose record contains an error, with every version.")
            .Asks(VoteQuery.DisputedParameters)
            .Gives(Disputed.Of)
            .RestsOn(query => query.Reach with { Part = HeldPart.SoundVotes })
            .Page<DisputedPage>("Votes in doubt", "Votes on which sources differ, and records that contain an error, with the reasons.")
            .Json(VoteListJson.Of)
            .Table(VoteListTable.Columns.From((Disputed model) => new(model.All)))
            .InMenu(MenuGroup.Data, "In doubt");
    }
}
