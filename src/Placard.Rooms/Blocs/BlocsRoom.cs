namespace Placard.Rooms.Blocs;

/// <summary>Who votes alike: blocs, groups and their dissenters, the map of agreement with a state, drift, and who stood alone.</summary>
public sealed class BlocsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(BlocJsonContext.Readable);
        room.Follows(SubjectKind.Group, GroupSubjects.Find, GroupSubjects.Nearest);
        room.AfterFirstAnswer(First(Body.GeneralAssembly), First(Body.HumanRightsCouncil));

        room.View(
                Addresses.Blocs,
                "blocs",
                "Which states vote alike, and how stable each bloc is when drafts are resampled. Without dates, the last ten years."
            )
            .Asks(BlocsQuery.WithCount)
            .Gives(VotingBlocs.Of)
            .Costly()
            .RestsOn(query => query.Reach)
            .Page<VotingBlocsPage>("Blocs")
            .Json(VotingBlocsJson.Of)
            .Table(VotingBlocsTable.Columns)
            .Plain(VotingBlocsText.Write)
            .InMenu(MenuGroup.Analysis, "Blocs");

        room.View(
                Addresses.BlocPairs,
                "blocs pairs",
                "The agreement of every pair of states, those with few common roll calls drawn towards the mean of all. Without dates, "
                    + "the last ten years."
            )
            .Asks(BlocsQuery.Parameters)
            .Gives(StatePairs.Of)
            .Costly()
            .RestsOn(query => query.Reach)
            .Page<StatePairsPage>("Pairs of states")
            .Json(StatePairsJson.Of)
            .Table(StatePairsTable.Columns)
            .Plain(StatePairsText.Write);

        room.View(Addresses.BlocMap, null, "Choose a state to map the agreement of all others with it.")
            .Asks(AgreementQuery.ChoiceParameters)
            .Gives((edition, query) => query with { RollCalls = query.RollCalls.OrRecent(edition.Votes) })
            .RestsOn(query => query.RollCalls.Reach)
            .Elsewhere((_, query) => query.State is { } state ? Addresses.MapOf(state.Code) + query.RollCalls : null)
            .Page<AgreementStartPage>("Map of agreement");

        room.View(
                Addresses.BlocMap + "/{code}",
                "blocs with",
                "The agreement of every state with one, highest first. Without dates, the last ten years."
            )
            .Asks(AgreementQuery.Parameters)
            .Gives(AgreementWith.Of)
            .Costly()
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => Addresses.MapOf(query.State!.Code))
            .Page<AgreementWithPage>(
                view => $"Agreement with {view.State.Name}",
                view => $"How often every state voted like {view.State.Name}."
            )
            .Json(AgreementWithJson.Of)
            .Table(AgreementWithTable.Columns)
            .Plain(AgreementWithText.Write)
            .Example("/blocs/map/BRA?body=HRC");

        room.View(
                Addresses.BlocGroups,
                "blocs groups",
                "The regional and political groups, and how united each votes. Without dates, the last ten years."
            )
            .Asks(BlocsQuery.Parameters)
            .Gives(GroupList.Of)
            .Costly()
            .RestsOn(query => query.Reach)
            .Page<GroupListPage>("Groups")
            .Json(GroupListJson.Of)
            .Table(GroupTables.Groups)
            .Plain(GroupTexts.Write);

        room.View(
                Addresses.BlocGroups + "/{group}",
                "blocs group",
                "How united one group votes, year by year, and who breaks ranks; with --breaks, on which roll calls."
            )
            .Asks(GroupQuery.Parameters)
            .Gives(GroupRecord.Of)
            .Costly()
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => Addresses.Group(query.Group.Code))
            .Page<GroupRecordPage>(view => view.Name, view => $"How united the members of {view.Name} vote, and who breaks ranks.")
            .About(view => [Subject.Of(view.Figures.Group)])
            .Json(view => view.Breaks is { } breaks ? BrokenRanksJson.Of(breaks) : null, GroupRecordJson.Of)
            .Table(GroupTables.Breaks.From((GroupRecord view) => view.Breaks!).When(view => view.Breaks is not null), GroupTables.Years)
            .Plain(GroupTexts.Write)
            .Example("/blocs/groups/WEOG?body=HRC");

        room.View(
                Addresses.BlocGroups + "/{group}/breaks",
                null,
                "The ballots with which members of a group voted otherwise than most of it."
            )
            .Asks(GroupQuery.BreaksParameters)
            .Gives(BrokenRanks.Of)
            .Costly()
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => Addresses.BreaksOf(query.Group.Code))
            .Page<BrokenRanksPage>(
                view => $"Broken ranks: {view.Group.FullName}",
                view => $"The roll calls on which members of {view.Group.FullName} voted otherwise than most of them."
            )
            .Json(BrokenRanksJson.Of)
            .Table(GroupTables.Breaks)
            .Example("/blocs/groups/WEOG/breaks?body=HRC");

        room.View(
                Addresses.BlocGroups + "/{group}/drift/{state}",
                null,
                "How the agreement of a state with a group moved, and when it changed."
            )
            .Asks(DriftQuery.GroupParameters)
            .Gives(DriftBetween.Of)
            .Costly()
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => query.Address)
            .Page<DriftBetweenPage>(DriftTitle, DriftDescription)
            .Json(DriftJson.Of)
            .Table(DriftTable.Columns)
            .Example("/blocs/groups/WEOG/drift/DEU?body=HRC");

        room.View(Addresses.BlocDrift, null, "Choose two states, or a state and a group, to see how their agreement moved.")
            .Asks(DriftQuery.ChoiceParameters)
            .Gives((Request _, DriftQuery query) => query)
            .RestsOn(query => query.RollCalls.Reach)
            .Elsewhere((_, query) => query.IsComplete ? query.Address + query.RollCalls : null)
            .Page<DriftStartPage>("Drift");

        room.View(
                Addresses.BlocDrift + "/{a}/{b}",
                "blocs drift",
                "How the agreement of two states, or with --group of a state and a group, moved, and when it changed."
            )
            .Asks(DriftQuery.PairParameters)
            .Gives(DriftBetween.Of)
            .Costly()
            .RestsOn(query => query.RollCalls.Reach)
            .Canonical((_, query) => query.Address)
            .Page<DriftBetweenPage>(DriftTitle, DriftDescription)
            .Json(DriftJson.Of)
            .Table(DriftTable.Columns)
            .Plain(DriftText.Write)
            .Example("/blocs/drift/BRA/CHN?body=HRC", "BRA CHN --body HRC");

        room.View(
                Addresses.BlocAlone,
                "blocs alone",
                "Who voted yes or no alone, or with at most two others, against a larger side. Without dates, the last ten years."
            )
            .Asks(BlocsQuery.Parameters)
            .Gives(LoneVotes.Of)
            .Costly()
            .RestsOn(query => query.Reach)
            .Page<LoneVotesPage>("Alone or nearly alone")
            .Json(LoneVotesJson.Of)
            .Table(LoneVotesTable.Columns)
            .Plain(LoneVotesText.Write);
    }

    private static FirstWork First(Body body)
    {
        var query = new BlocsQuery(body, default, default, null);
        return (edition, clock) =>
        {
            _ = VotingBlocs.Of(edition, query).Matrix.Value;
            GroupList.Of(edition, query);
            LoneVotes.Of(edition, query);
            return Task.CompletedTask;
        };
    }

    private static string DriftTitle(DriftBetween view) => $"Drift: {view.Title}";

    private static string DriftDescription(DriftBetween view) =>
        $"How the agreement of {view.Title} moved over the years, and when it changed.";
}
