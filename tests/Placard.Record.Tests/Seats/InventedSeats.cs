using Placard.Record.Seats;

namespace Placard.Record.Tests.Seats;

/// <summary>Makes seats, slates and candidates of a Council that never was.</summary>
internal static class InventedSeats
{
    public static readonly Origin Origin = new(new SourceCode("invented"), "seats.csv", "", default);

    public static SeatHolding Holding(
        string state,
        string from,
        string to,
        RegionalGroup group = RegionalGroup.African,
        SeatedBody? body = null
    ) => new(body ?? SeatedBody.Council, StateCode.Parse(state), group, new DateRange(Day(from), Day(to)), true, "", Origin);

    public static SeatChange Change(string state, string on, SeatChangeKind kind) =>
        new(Origin)
        {
            Body = SeatedBody.Council,
            On = PartialDate.Parse(on),
            State = StateCode.Parse(state),
            Kind = kind,
            Words = kind.ToWord(),
        };

    public static Slate Slate(string day, RegionalGroup group, int seats, int? candidates) =>
        new(Origin)
        {
            Body = SeatedBody.Council,
            Election = Day(day),
            Group = group,
            Seats = seats,
            Candidates = candidates,
        };

    public static Candidacy Candidacy(string day, string state, RegionalGroup group, int? votes, CandidacyOutcome outcome) =>
        new(Origin)
        {
            Body = SeatedBody.Council,
            Election = Day(day),
            State = StateCode.Parse(state),
            Group = group,
            Votes = votes,
            Outcome = outcome,
        };

    public static Mandate Mandate(string code, string title, MandateForm form = MandateForm.SpecialRapporteur) =>
        new(Origin)
        {
            Code = code,
            Title = title,
            Form = form,
        };

    public static VacancyCandidate Candidate(
        int number,
        string post,
        CandidateStage stage,
        int? ranking = null,
        bool isAppointed = false
    ) =>
        new(Origin)
        {
            Number = number,
            Session = "HRC51",
            Post = post,
            Stage = stage,
            Ranking = ranking,
            IsAppointed = isAppointed,
        };

    public static DateOnly Day(string iso) => PartialDate.Parse(iso).Earliest;
}
