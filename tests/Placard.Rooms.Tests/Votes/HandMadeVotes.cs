namespace Placard.Rooms.Tests.Votes;

/// <summary>Votes made by hand for tests that need no edition.</summary>
internal static class HandMadeVotes
{
    public static BallotSheet Sheet(string ballots) =>
        BallotSheet.Of(
            ballots
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(b => KeyValuePair.Create(StateCode.Parse(b[..3]), BallotForms.FromLetter(b[4])))
        );

    /// <summary>A vote of the Council on a draft, with ballots such as <c>CHN=N USA=Y</c>.</summary>
    public static VoteEvent Vote(string symbol, string ballots, string date = "2022-10-06", string title = "Invented title")
    {
        var sheet = Sheet(ballots);
        var tally = sheet.ToTally();
        return new VoteEvent
        {
            Address = VoteAddress.Of(DocumentSymbol.Parse(symbol)),
            Symbol = DocumentSymbol.Parse(symbol),
            Body = Body.HumanRightsCouncil,
            Date = PartialDate.Parse(date),
            Title = title,
            Kind = VoteKind.WholeText,
            Method = VoteMethod.Recorded,
            Outcome = tally.Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
            Status = RecordStatus.Single,
            Tally = tally,
            Ballots = sheet,
            Witnesses = [Says("first", ballots, date)],
        };
    }

    public static Witness Says(string source, string ballots, string date = "2022-10-06")
    {
        var sheet = Sheet(ballots);
        var tally = sheet.ToTally();
        return new Witness(
            new Origin(new SourceCode(source), "list.csv", "row 1", PartialDate.Parse("2023")),
            VoteMethod.Recorded,
            tally.Margin > 0 ? Outcome.Adopted : Outcome.Rejected,
            tally,
            sheet,
            PartialDate.Parse(date),
            WitnessFields.None
        );
    }
}
