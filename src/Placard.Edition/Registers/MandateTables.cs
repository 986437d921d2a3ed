using Placard.Edition.Reading;
using Placard.Record.Seats;

namespace Placard.Edition.Registers;

/// <summary>The tables of special procedures: mandates, and the candidates for them.</summary>
public static class MandateTables
{
    /// <summary>The mandates of the special procedures.</summary>
    public static RegisterTable<Mandate> Mandates { get; } =
        new RegisterTable<Mandate>(
            "mandate",
            "Mandates of special procedures",
            "Special Rapporteurs, Independent Experts and Working Groups: who created each, its latest renewal and holder that are known.",
            HeldThing.Elections
        )
            .Key("code", "Short name of addresses", m => m.Code)
            .Column("title", "Subject, or country or territory", m => m.Title)
            .Column("form", "Who carries it out", m => m.Form.ToWord(), MandateFormWords.All)
            .Column("country", "Code of the country or territory of a country mandate", m => m.Country)
            .Column("created", "Resolution or decision that created it", m => m.Created)
            .Column("created_year", "Year of that", m => m.CreatedYear)
            .Column("renewed", "Latest resolution known to have renewed it", m => m.Renewed)
            .Column("renewed_on", "Day of its adoption", m => m.RenewedOn)
            .Column("renewal_vote", "How it was adopted: yes-no-abstain, or without a vote", m => m.RenewalVote)
            .Column("renewal_evidence", "How that is known: its text, a report, or only its title", m => m.RenewalEvidence.ToWord())
            .Column("members", "How many hold it", m => m.Members)
            .Column("holder", "Latest holder known", m => m.Holder)
            .Column("holder_since", "Since when; empty where not confirmed", m => m.Since)
            .Column("holder_confirmed", "1 where the holder was read on a page that can be cited", m => m.IsHolderConfirmed)
            .Column("holder_source", "Page that names the holder", m => m.HolderSource)
            .Column("renewal_source", "Page of the latest renewal", m => m.RenewalSource)
            .Column("note", "What should be known of it", m => m.Note)
            .Dated("renewed_on")
            .Reads(ReadMandate);

    /// <summary>The candidates for mandates.</summary>
    public static RegisterTable<VacancyCandidate> Vacancies { get; } =
        new RegisterTable<VacancyCandidate>(
            "vacancy_candidate",
            "Candidates for mandates",
            "Candidates for vacancies among the special procedures and expert mechanisms; named are those recommended or appointed.",
            HeldThing.Elections
        )
            .Key("number", "Number of the source", c => c.Number)
            .Column("session", "Session at which the vacancy was to be filled", c => c.Session)
            .Column("post", "Mandate, as the source writes it", c => c.Post)
            .Column("nationality", "Code of the state of nationality", c => c.Nationality)
            .Column("stage", "How far the candidate came", c => c.Stage.ToWord(), CandidateStageWords.All)
            .Column("ranking", "Place on the list of the Consultative Group", c => c.Ranking)
            .Column("appointed", "1 where appointed", c => c.IsAppointed)
            .Column("withdrawn", "1 where withdrawn", c => c.IsWithdrawn)
            .Column("worked_for_state", "1 where the candidate had worked for a state; empty where not said", c => c.WorkedForState)
            .Column("works_for_state", "1 where the candidate was working for a state; empty where not said", c => c.WorksForState)
            .Column("worked_for_ngo", "1 where the candidate had worked for a non-governmental organisation", c => c.WorkedForNgo)
            .Column("worked_at_university", "1 where the candidate had worked at a university", c => c.WorkedAtUniversity)
            .Column(
                "worked_for_international",
                "1 where the candidate had worked for an international organisation",
                c => c.WorkedForInternational
            )
            .Column("name", "Name of who was recommended or appointed; empty for all others", c => c.Name)
            .Reads(ReadCandidate);

    private static Mandate ReadMandate(RegisterRow row) =>
        new(row.Origin)
        {
            Code = row.Text("code"),
            Title = row.Text("title"),
            Form = MandateFormWords.Parse(row.Text("form")),
            Country = row.State("country"),
            Created = row.Symbol("created"),
            CreatedYear = row.WholeNumber("created_year") ?? 0,
            Renewed = row.Symbol("renewed"),
            RenewedOn = row.Date("renewed_on"),
            RenewalVote = row.Text("renewal_vote"),
            RenewalEvidence = RenewalEvidenceWords.Parse(row.Text("renewal_evidence")),
            Members = row.WholeNumber("members") ?? 0,
            Holder = row.Text("holder"),
            Since = row.Date("holder_since"),
            IsHolderConfirmed = row.YesNo("holder_confirmed") ?? false,
            HolderSource = row.Text("holder_source"),
            RenewalSource = row.Text("renewal_source"),
            Note = row.Text("note"),
        };

    private static VacancyCandidate ReadCandidate(RegisterRow row) =>
        new(row.Origin)
        {
            Number = row.WholeNumber("number") ?? 0,
            Session = row.Text("session"),
            Post = row.Text("post"),
            Nationality = row.State("nationality"),
            Stage = row.Word<CandidateStage>("stage", CandidateStageWords.TryParse),
            Ranking = row.WholeNumber("ranking"),
            IsAppointed = row.YesNo("appointed") ?? false,
            IsWithdrawn = row.YesNo("withdrawn") ?? false,
            WorkedForState = row.YesNo("worked_for_state"),
            WorksForState = row.YesNo("works_for_state"),
            WorkedForNgo = row.YesNo("worked_for_ngo"),
            WorkedAtUniversity = row.YesNo("worked_at_university"),
            WorkedForInternational = row.YesNo("worked_for_international"),
            Name = row.Text("name"),
        };
}
