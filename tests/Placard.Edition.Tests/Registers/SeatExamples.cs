using Placard.Edition.Tests.Building;
using Placard.Record.Seats;

namespace Placard.Edition.Tests.Registers;

internal static class SeatExamples
{
    private static readonly Origin Origin = new(Invented.Minutes.Code, "seats.csv", "row 1", new PartialDate(2022, 10, 11));
    private static readonly StateCode State = StateCode.Parse("CHN");

    public static IReadOnlyList<RegisterEntry> All { get; } =
    [
        new Candidacy(Origin)
        {
            Body = SeatedBody.Council,
            Election = new DateOnly(2022, 10, 11),
            State = State,
            Group = RegionalGroup.AsiaPacific,
            Votes = 123,
            Outcome = CandidacyOutcome.Elected,
            Term = new DateRange(new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31)),
            Note = "Noted.",
        },
        new Slate(Origin)
        {
            Body = SeatedBody.AdvisoryCommittee,
            Election = new DateOnly(2022, 10, 11),
            Group = RegionalGroup.AsiaPacific,
            Seats = 4,
            Candidates = 6,
            SaidContested = true,
            Note = "Noted.",
        },
        // An election that is not by groups, of which the number of candidates is not known.
        new Slate(Origin)
        {
            Body = SeatedBody.AdvisoryCommittee,
            Election = new DateOnly(2022, 10, 12),
            Seats = 7,
        },
        new SeatChange(Origin)
        {
            Body = SeatedBody.Council,
            On = new PartialDate(2022, 4),
            State = State,
            Kind = SeatChangeKind.Suspended,
            Symbol = DocumentSymbol.Parse("A/RES/ES-11/3"),
            Vote = "93-24-58",
            Words = "Its rights were suspended.",
        },
        new SeatChange(Origin)
        {
            Body = SeatedBody.Council,
            On = new PartialDate(2006),
            Kind = SeatChangeKind.Created,
            Words = "It was created.",
        },
        new MemberTerm(Origin)
        {
            Body = SeatedBody.NgoCommittee,
            State = State,
            Group = RegionalGroup.AsiaPacific,
            From = new DateOnly(2023, 1, 1),
            To = new DateOnly(2026, 12, 31),
            IsConfirmed = true,
            Note = "Noted.",
        },
        new ExpertTerm(Origin)
        {
            Body = SeatedBody.Parse("CAT"),
            Name = "Ada Teapot",
            Nationality = State,
            Elected = new PartialDate(2023, 10),
            Ends = new PartialDate(2027),
            Role = "Chair",
            ListedOn = new PartialDate(2025, 5, 2),
            Document = DocumentSymbol.Parse("A/80/44"),
            Note = "Noted.",
        },
        new BureauTerm(Origin)
        {
            Body = SeatedBody.Council,
            Year = 2024,
            Role = "President",
            State = State,
            Name = "Ada Teapot",
            Elected = new PartialDate(2024, 1, 10),
            Note = "Noted.",
        },
        new Mandate(Origin)
        {
            Code = "tea",
            Title = "Right to tea",
            Form = MandateForm.IndependentExpert,
            Country = State,
            Created = DocumentSymbol.Parse("A/HRC/RES/7/22"),
            CreatedYear = 2008,
            Renewed = DocumentSymbol.Parse("A/HRC/RES/55/5"),
            RenewedOn = new PartialDate(2024, 4, 3),
            RenewalVote = "without a vote",
            RenewalEvidence = RenewalEvidence.Text,
            Members = 1,
            Holder = "Ada Teapot",
            Since = new PartialDate(2021, 11),
            IsHolderConfirmed = true,
            HolderSource = "https://example.org/holder",
            RenewalSource = "https://example.org/renewal",
            Note = "Noted.",
        },
        new VacancyCandidate(Origin)
        {
            Number = 7,
            Session = "HRC51",
            Post = "Special Rapporteur on tea",
            Nationality = State,
            Stage = CandidateStage.Recommended,
            Ranking = 2,
            IsAppointed = true,
            IsWithdrawn = false,
            WorkedForState = true,
            WorksForState = false,
            WorkedForNgo = true,
            WorkedAtUniversity = false,
            WorkedForInternational = true,
            Name = "Ada Teapot",
        },
    ];
}
