namespace Placard.Rooms.Votes;

/// <summary>The measures of states that rest on votes of the Human Rights Council.</summary>
internal static class CouncilMeasures
{
    private const int FewestBallots = 10;
    private const int FewestDecided = 5;

    public static IReadOnlyList<StateMeasure> All { get; } =
    [
        OfBallots("council-yes", "Yes in Council roll calls", r => r.Yes, "votes in favour"),
        OfBallots("council-no", "No in Council roll calls", r => r.No, "votes against"),
        OfBallots("council-abstain", "Abstentions in Council roll calls", r => r.Abstain, "abstentions"),
        new()
        {
            Code = "council-alone",
            Name = "Alone or nearly alone in the Council",
            Unit = "roll calls",
            Meaning =
                "The roll calls of the Human Rights Council on which the state voted yes or no and at most two others did "
                + "the same, while more "
                + "voted the other way. Roll calls in doubt are left out, abstentions are not counted.",
            Case = "ballot cast",
            Cases = "ballots cast",
            Floor = FewestBallots,
            Absent = "no ballot is held",
            Address = state => $"{Addresses.VotesOf(state)}?body=HRC#alone",
            Figures = edition => Alone(CouncilRecords.Of(edition)),
            Between = (edition, from, to) => Alone(CouncilRecords.Of(edition, from, to)),
        },
        new()
        {
            Code = "council-texts",
            Name = "Council texts as a main sponsor",
            Unit = "texts",
            Meaning =
                "The whole texts decided on by the Human Rights Council that name the state as a main sponsor. Only texts "
                + "whose main sponsors "
                + "are known count; of most texts before 2022 they are not.",
            Case = "text whose main sponsors are known",
            Cases = "texts whose main sponsors are known",
            Floor = FewestBallots,
            Address = state => Proposals(state, VoteKind.WholeText),
            Figures = edition => Texts(edition, CouncilRecords.Of(edition)),
            Between = (edition, from, to) => Texts(edition, CouncilRecords.Of(edition, from, to)),
        },
        new()
        {
            Code = "council-texts-adopted",
            Name = "Its Council texts that were adopted",
            Form = MeasureForm.Share,
            Unit = "texts with a known outcome",
            Meaning =
                "Of the Council texts that name the state as a main sponsor, the share that was adopted, with a vote or "
                + "without. Texts that were withdrawn or not acted on, "
                + "and outcomes in doubt, are left out.",
            Case = "text with a known outcome",
            Cases = "texts with a known outcome",
            Floor = FewestDecided,
            Absent = "no such text is known",
            Address = state => Proposals(state, VoteKind.WholeText),
            Figures = edition => TextsAdopted(CouncilRecords.Of(edition)),
            Between = (edition, from, to) => TextsAdopted(CouncilRecords.Of(edition, from, to)),
        },
        new()
        {
            Code = "council-amendments",
            Name = "Amendments moved in the Council",
            Unit = "amendments",
            Meaning =
                "The amendments to drafts of the Human Rights Council that name the state as a main sponsor, whatever became of them. An "
                + "amendment moved by several states counts for each.",
            Case = "amendment whose main sponsors are known",
            Cases = "amendments whose main sponsors are known",
            Floor = FewestBallots,
            Address = state => Proposals(state, VoteKind.Amendment),
            Figures = edition => Amendments(edition, CouncilRecords.Of(edition)),
            Between = (edition, from, to) => Amendments(edition, CouncilRecords.Of(edition, from, to)),
        },
        new()
        {
            Code = "council-amendments-adopted",
            Name = "Its amendments that were adopted",
            Form = MeasureForm.Share,
            Unit = "amendments with a known outcome",
            Meaning =
                "Of the amendments that the state moved as a main sponsor, the share that was adopted. Those withdrawn or "
                + "not acted on, and outcomes in doubt, are "
                + "left out.",
            Case = "amendment put to a decision",
            Cases = "amendments put to a decision",
            Floor = FewestDecided,
            Absent = "no such amendment is known",
            Address = state => Proposals(state, VoteKind.Amendment),
            Figures = edition => AmendmentsAdopted(CouncilRecords.Of(edition)),
            Between = (edition, from, to) => AmendmentsAdopted(CouncilRecords.Of(edition, from, to)),
        },
    ];

    /// <summary>The list of what a state introduced in the Council as a main sponsor.</summary>
    public static string Proposals(StateCode state, VoteKind kind) =>
        $"{Addresses.Votes}?body=HRC&kind={kind.ToWord().Replace(' ', '-')}&sponsor={state}&as=main";

    private static StateMeasure OfBallots(string code, string name, Func<CouncilRecord, int> count, string what) =>
        new()
        {
            Code = code,
            Name = name,
            Form = MeasureForm.Share,
            Unit = "ballots cast",
            Meaning =
                $"The state's {what} as a share of the ballots it cast (yes, no, abstention) in roll calls of the Human "
                + "Rights Council. Roll "
                + "calls in doubt, and votes it did not take part in, are left out.",
            Case = "ballot cast",
            Cases = "ballots cast",
            Floor = FewestBallots,
            Absent = "no ballot is held",
            Address = state => $"{Addresses.VotesOf(state)}?body=HRC",
            Figures = edition => Ballots(CouncilRecords.Of(edition), count),
            Between = (edition, from, to) => Ballots(CouncilRecords.Of(edition, from, to), count),
        };

    private static StateFigures? Ballots(CouncilRecords records, Func<CouncilRecord, int> count) =>
        Of(records, records.RollCalls, r => r.Cast == 0 ? null : new StateFigure((double)count(r) / r.Cast, r.Cast));

    private static StateFigures? Alone(CouncilRecords records) =>
        Of(records, records.RollCalls, r => r.Cast == 0 ? null : new(r.Alone.Count, r.Cast));

    private static StateFigures? Texts(OpenEdition edition, CouncilRecords records) =>
        OfEveryMember(edition, records, records.SponsoredTexts, records.Texts, r => r.Texts.Count);

    private static StateFigures? TextsAdopted(CouncilRecords records) =>
        Of(records, records.SponsoredTexts, r => Share(CouncilRecord.Adopted(r.Texts)), records.Texts);

    private static StateFigures? Amendments(OpenEdition edition, CouncilRecords records) =>
        OfEveryMember(edition, records, records.SponsoredAmendments, records.Amendments, r => r.Amendments.Count);

    private static StateFigures? AmendmentsAdopted(CouncilRecords records) =>
        Of(records, records.SponsoredAmendments, r => Share(CouncilRecord.Adopted(r.Amendments)), records.Amendments);

    private static StateFigures? Of(CouncilRecords records, HeldSpan held, Func<CouncilRecord, StateFigure?> figure, HeldSpan? of = null) =>
        held.Count == 0
            ? null
            : new(
                Window(held, of),
                held.Last,
                records
                    .All.Select(r => (State: r.Key, Figure: figure(r.Value)))
                    .Where(r => r.Figure is not null)
                    .ToDictionary(r => r.State, r => r.Figure!.Value)
            );

    // A list of sponsors that is held is held whole: of a member that is on none it is known that it is on none.
    private static StateFigures? OfEveryMember(
        OpenEdition edition,
        CouncilRecords records,
        HeldSpan held,
        HeldSpan of,
        Func<CouncilRecord, int> count
    ) =>
        held.Count == 0
            ? null
            : new(
                Window(held, of),
                held.Last,
                edition
                    .States.All.Where(StateMeasure.Members)
                    .ToDictionary(s => s.Code, s => new StateFigure(count(records.Of(s.Code)), held.Count))
            );

    private static StateFigure? Share((int Adopted, int Decided) counted) =>
        counted.Decided == 0 ? null : new((double)counted.Adopted / counted.Decided, counted.Decided);

    private static string Window(HeldSpan held, HeldSpan? of) =>
        (held.First.Year == held.Last.Year ? $"{held.First.Year}" : $"{held.First.Year} to {held.Last.Year}")
        + (
            of is { } all && all.Count > held.Count
                ? $", sponsors known of {Numbers.Grouped(held.Count)} of {Numbers.Grouped(all.Count)}"
                : ""
        );
}
