using Placard.Record.Seats;

namespace Placard.Rooms.Tests;

/// <summary>The seats of the tiny edition: an election with one contested group, a by-election, a suspension, experts, a mandate with its
/// holder, and vacancies of every kind. All of it is invented.</summary>
internal static class TinySeats
{
    private static readonly DateOnly Regular = new(2098, 1, 10);
    private static readonly DateOnly ByElection = new(2098, 2, 3);
    private static readonly DateRange Won = new(new DateOnly(2099, 1, 1), new DateOnly(2101, 12, 31));

    public static IEnumerable<Observation> Of(Origin origin) =>
        [
            Slate(origin, Regular, RegionalGroup.African, 2, 2),
            Slate(origin, Regular, RegionalGroup.AsiaPacific, 1, 2),
            Slate(origin, Regular, RegionalGroup.EasternEuropean, 1, 1),
            Slate(origin, Regular, RegionalGroup.LatinAmericanCaribbean, 1, 1),
            Slate(origin, Regular, RegionalGroup.WesternEuropeanOthers, 2, 2),
            Slate(origin, ByElection, RegionalGroup.EasternEuropean, 1, null),
            Stood(origin, "EGY", RegionalGroup.African, 180, CandidacyOutcome.Elected),
            Stood(origin, "ZAF", RegionalGroup.African, 171, CandidacyOutcome.Elected),
            Stood(origin, "IND", RegionalGroup.AsiaPacific, 150, CandidacyOutcome.Elected),
            Stood(origin, "CHN", RegionalGroup.AsiaPacific, 96, CandidacyOutcome.NotElected),
            Stood(origin, "POL", RegionalGroup.EasternEuropean, null, CandidacyOutcome.Elected),
            Stood(origin, "UKR", RegionalGroup.EasternEuropean, 3, CandidacyOutcome.WriteIn),
            Stood(origin, "BRA", RegionalGroup.LatinAmericanCaribbean, 160, CandidacyOutcome.Elected),
            Stood(origin, "DEU", RegionalGroup.WesternEuropeanOthers, 175, CandidacyOutcome.Elected),
            Stood(origin, "FRA", RegionalGroup.WesternEuropeanOthers, 174, CandidacyOutcome.Elected),
            new Candidacy(origin)
            {
                Body = SeatedBody.Council,
                Election = ByElection,
                State = StateCode.Parse("UKR"),
                Group = RegionalGroup.EasternEuropean,
                Votes = 140,
                Outcome = CandidacyOutcome.Elected,
            },
            new Slate(origin)
            {
                Body = SeatedBody.NgoCommittee,
                Election = new DateOnly(2094, 4, 10),
                Group = RegionalGroup.African,
                Seats = 2,
                Candidates = 2,
            },
            new Candidacy(origin)
            {
                Body = SeatedBody.NgoCommittee,
                Election = new DateOnly(2094, 4, 10),
                State = StateCode.Parse("SEN"),
                Group = RegionalGroup.African,
                Outcome = CandidacyOutcome.Elected,
                Term = new DateRange(new DateOnly(2095, 1, 1), new DateOnly(2098, 12, 31)),
            },
            new SeatChange(origin)
            {
                Body = SeatedBody.Council,
                On = PartialDate.Parse("2098-03-02"),
                State = StateCode.Parse("CUB"),
                Kind = SeatChangeKind.Suspended,
                Symbol = DocumentSymbol.Parse("A/RES/152/9"),
                Vote = "120-10-40",
                Words = "Its rights were suspended for <breaking> lamps.",
            },
            new MemberTerm(origin)
            {
                Body = SeatedBody.NgoCommittee,
                State = StateCode.Parse("SEN"),
                Group = RegionalGroup.African,
                From = new DateOnly(2095, 1, 1),
                To = new DateOnly(2098, 12, 31),
                Note = "An invented term.",
            },
            new ExpertTerm(origin)
            {
                Body = SeatedBody.Parse("CAT"),
                Name = "Ada Wick",
                Nationality = StateCode.Parse("SEN"),
                Ends = PartialDate.Parse("2099"),
                Role = "Chair",
                ListedOn = PartialDate.Parse("2098-01"),
                Document = DocumentSymbol.Parse("A/153/44"),
            },
            new BureauTerm(origin)
            {
                Body = SeatedBody.Council,
                Year = 2098,
                Role = "President",
                State = StateCode.Parse("SEN"),
                Name = "Bela Lamp",
            },
            new Mandate(origin)
            {
                Code = "lanterns",
                Title = "Right to lanterns",
                Form = MandateForm.SpecialRapporteur,
                Created = DocumentSymbol.Parse("A/HRC/RES/90/4"),
                CreatedYear = 2094,
                Renewed = DocumentSymbol.Parse("A/HRC/RES/99/1"),
                RenewedOn = PartialDate.Parse("2098-03-21"),
                RenewalVote = "9-1-2",
                RenewalEvidence = RenewalEvidence.Title,
                Members = 1,
                Holder = "Cleo Oil",
                Since = PartialDate.Parse("2093-02"),
                IsHolderConfirmed = true,
                HolderSource = "https://example.org/holder",
                RenewalSource = "https://example.org/renewal",
                Note = "An invented mandate.",
            },
            Candidate(
                origin,
                1,
                "HRC98",
                "Special Rapporteur on the right to lanterns",
                CandidateStage.Recommended,
                2,
                true,
                true,
                "Cleo Oil"
            ),
            Candidate(
                origin,
                2,
                "HRC98",
                "Special Rapporteur on the right to lanterns",
                CandidateStage.Recommended,
                1,
                false,
                false,
                "Dan Glass"
            ),
            Candidate(origin, 3, "HRC98", "Special Rapporteur on the right to lanterns", CandidateStage.Interviewed, null, false, null, ""),
            Candidate(origin, 4, "HRC98", "Special Rapporteur on the right to lanterns", CandidateStage.Eligible, null, false, false, ""),
            Candidate(
                origin,
                5,
                "HRC97",
                "Working Group on candles, African States",
                CandidateStage.Recommended,
                1,
                true,
                false,
                "Eve Flame"
            ),
        ];

    private static Slate Slate(Origin origin, DateOnly day, RegionalGroup group, int seats, int? candidates) =>
        new(origin)
        {
            Body = SeatedBody.Council,
            Election = day,
            Group = group,
            Seats = seats,
            Candidates = candidates,
        };

    private static Candidacy Stood(Origin origin, string state, RegionalGroup group, int? votes, CandidacyOutcome outcome) =>
        new(origin)
        {
            Body = SeatedBody.Council,
            Election = Regular,
            State = StateCode.Parse(state),
            Group = group,
            Votes = votes,
            Outcome = outcome,
            Term = outcome == CandidacyOutcome.Elected ? Won : default,
        };

    private static VacancyCandidate Candidate(
        Origin origin,
        int number,
        string session,
        string post,
        CandidateStage stage,
        int? ranking,
        bool appointed,
        bool? workedForState,
        string name
    ) =>
        new(origin)
        {
            Number = number,
            Session = session,
            Post = post,
            Nationality = StateCode.Parse("SEN"),
            Stage = stage,
            Ranking = ranking,
            IsAppointed = appointed,
            WorkedForState = workedForState,
            Name = name,
        };
}
