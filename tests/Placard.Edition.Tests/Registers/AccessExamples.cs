using Placard.Record.Access;

namespace Placard.Edition.Tests.Registers;

internal static class AccessExamples
{
    private static readonly Origin At = new(new SourceCode("minutes"), "access.csv", "row 1", new PartialDate(2031, 6));

    private static readonly DateOnly Session = new(2031, 6, 5);

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new NgoDecision(At)
        {
            Session = Session,
            Kind = NgoDecisionKind.NotRecommended,
            Organisation = "Friends of Tea",
            IsNew = false,
            Note = "After a vote",
        },
        new NgoNameChange(At)
        {
            Session = Session,
            From = "Friends of Tea",
            To = "Tea for All",
            Status = "special, 2029",
        },
        new NgoMerger(At)
        {
            Session = Session,
            Of = "Tea for All",
            With = "Mate for All",
            Into = "Drinks for All",
            IsDeferred = true,
        },
        new NgoSessionReport(At)
        {
            Year = 2031,
            Part = NgoSessionPart.Resumed,
            First = new PartialDate(2031, 5),
            Last = PartialDate.From(Session),
            Days = "May and 5 June",
            Before = 9,
            PreviouslyDeferred = 5,
            New = 4,
            Recommended = 3,
            Deferred = 2,
            Closed = 1,
            NotRecommended = 0,
            Document = "E/2031/32 (Part II)",
            Note = "Counted by hand",
        },
        new NgoIntervention(At)
        {
            Session = "2031 resumed session",
            State = StateCode.Parse("CHN"),
            Words = "It asked.",
            Place = "para. 26",
        },
        new NgoCouncilDecision(At)
        {
            Organisation = "Friends of Tea",
            Date = new PartialDate(2031, 7),
            IsGranted = true,
            Tally = "24-17-12",
            Note = "Special status",
        },
        new StandingInvitation(At)
        {
            State = StateCode.Parse("FRA"),
            IsPledge = true,
            Extended = new PartialDate(2003, 4),
            IsLatest = true,
            Precision = "month inferred",
            Evidence = "a statement",
            Note = "Renewed",
        },
        new StandingInvitationCount(At)
        {
            AsOf = new PartialDate(2030),
            Members = 128,
            Observers = 1,
            Note = "The observer is not named.",
        },
        new ReprisalsReport(At)
        {
            Year = 2031,
            Symbol = DocumentSymbol.Parse("A/HRC/99/60"),
            IsSymbolUnconfirmed = true,
            Date = new PartialDate(2031, 9),
            Period = "a year",
            Countries = 32,
            Named = [StateCode.Parse("CHN"), StateCode.Parse("FRA")],
            Extent = "a few",
            Division = "two annexes",
            Note = "From the press",
        },
    ];
}
