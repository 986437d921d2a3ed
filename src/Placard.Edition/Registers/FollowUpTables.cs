using Placard.Edition.Reading;
using Placard.Record.FollowUp;

namespace Placard.Edition.Registers;

/// <summary>The tables of Follow-up.</summary>
public static class FollowUpTables
{
    private const string StateCodeMeaning = "ISO 3166 code of the state";

    /// <summary>What mechanisms recommended to states or observed about them, and what states pledged in their review.</summary>
    public static RegisterTable<Recommendation> Recommendations { get; } =
        new RegisterTable<Recommendation>(
            "recommendation",
            "Recommendations",
            "Recommendations of the Universal Periodic Review, treaty bodies and special procedures to states, with the answers to them, "
                + "and pledges, as far as they were read.",
            HeldThing.FollowUp
        )
            .Key("id", "Name of the recommendation, which its address has too", r => r.Id)
            .Column("kind", "What it is", r => r.Kind.ToWord(), RecommendationKindWords.All)
            .Column("mechanism", "Where it comes from", r => r.Mechanism.ToCode(), MechanismWords.Codes)
            .Column("state", "ISO 3166 code of the state it is addressed to", r => r.State)
            .Column("issuers", "Codes of the states that recommend it; empty where a body does", r => r.Issuers)
            .Column("issuing_body", "Body that recommends it, as the source writes it", r => r.IssuingBody)
            .Column("cycle", "Cycle of the Universal Periodic Review", r => r.Cycle)
            .Column("session", "Session of its working group", r => r.Session)
            .Column("number", "Its number in the document", r => r.Number)
            .Column("date", "When it was made, as far as the source says", r => r.Date)
            .Column("themes", "Themes in the source’s words, upright strokes between them", r => r.Themes.ToString())
            .Column("persons", "Groups of persons, likewise", r => r.Persons.ToString())
            .Column("goals", "Sustainable Development Goals, likewise", r => r.Goals.ToString())
            .Column("text", "Its words", r => r.Text)
            .Column("response", "What the state answered", r => r.Response.ToWord(), ResponseWords.All)
            .Column("response_as_written", "The answer in the source’s words", r => r.ResponseAsWritten)
            .Column("document", "Symbol of the document that makes it", r => r.Document)
            .Column("response_document", "Symbol of the document that answers", r => r.ResponseDocument)
            .Column("response_paragraph", "Paragraph of the answer", r => r.ResponseParagraph)
            .Column("action", "UPR Info’s category of action, 1 (least) to 5 (a specific act)", r => r.Action)
            .Dated("date")
            .Indexed("state")
            .Reads(RecommendationOf);

    /// <summary>Which state was reviewed in which session of the Universal Periodic Review.</summary>
    public static RegisterTable<Review> Reviews { get; } =
        new RegisterTable<Review>(
            "review",
            "Reviews",
            "Which state was reviewed in which session of the Universal Periodic Review.",
            HeldThing.FollowUp
        )
            .Key("state", StateCodeMeaning, r => r.State)
            .Key("session", "Session of the working group", r => r.Session)
            .Column("date", "Year of the review", r => r.Date)
            .Dated("date")
            .Reads(row => new Review(row.Origin)
            {
                State = row.State("state"),
                Session = row.WholeNumber("session")!.Value,
                Date = row.Date("date"),
            });

    /// <summary>How each state stands to each human-rights treaty.</summary>
    public static RegisterTable<Ratification> Ratifications { get; } =
        new RegisterTable<Ratification>(
            "ratification",
            "Ratifications",
            "How each state stands to eighteen human-rights treaties and protocols, as of the day in as_of.",
            HeldThing.FollowUp
        )
            .Key("instrument", "Code of the treaty", r => r.Instrument)
            .Key("state", StateCodeMeaning, r => r.State)
            .Column("status", "How the state stands to it", r => r.Status.ToWord(), TreatyStatusWords.All)
            .Column("year", "Year in which it became a party", r => r.Year)
            .Column("denounced", "Year in which it withdrew", r => r.Denounced)
            .Column("doubt", "Why the entry is in doubt", r => r.Doubt)
            .Reads(row => new Ratification(row.Origin)
            {
                Instrument = row.Text("instrument"),
                State = row.State("state"),
                Status = row.Word<TreatyStatus>("status", TreatyStatusWords.TryParse),
                Year = row.WholeNumber("year"),
                Denounced = row.WholeNumber("denounced"),
                Doubt = row.Text("doubt"),
            });

    /// <summary>Complaints of individuals that treaty bodies decided.</summary>
    public static RegisterTable<IndividualCase> Cases { get; } =
        new RegisterTable<IndividualCase>(
            "individual_case",
            "Individual cases",
            "Complaints of individuals that treaty bodies decided, as far as they were read, without the names of people.",
            HeldThing.FollowUp
        )
            .Key("id", "Name of the case, which its address has too", c => c.Id)
            .Column("committee", "Short name of the treaty body", c => c.Committee)
            .Column("symbol", "Symbol of the decision", c => c.Symbol)
            .Column("communication", "Number of the communication", c => c.Communication)
            .Column("states", "Codes of the states complained of", c => c.States)
            .Column("submitted", "Day of the complaint", c => c.Submitted)
            .Column("decided", "Day of the decision", c => c.Decided)
            .Column("decision", "Kind of decision in the source’s words, which do not say whether a right was violated", c => c.Decision)
            .Column("articles", "Articles in question, upright strokes between them", c => c.Articles.ToString())
            .Column("issues", "Issues in the source’s words, likewise", c => c.Issues.ToString())
            .Column("session", "Session of the committee", c => c.Session)
            .Column("doubt", "What is doubtful in the entry", c => c.Doubt)
            .Dated("decided")
            .Reads(row => new IndividualCase(row.Origin)
            {
                Id = row.Text("id"),
                Committee = row.Text("committee"),
                Symbol = row.Symbol("symbol"),
                Communication = row.Text("communication"),
                States = row.States("states"),
                Submitted = row.Date("submitted"),
                Decided = row.Date("decided"),
                Decision = row.Text("decision"),
                Articles = ThemeList.Parse(row.Text("articles")),
                Issues = ThemeList.Parse(row.Text("issues")),
                Session = row.Text("session"),
                Doubt = row.Text("doubt"),
            });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RegisterTable> All { get; } = [Recommendations, Reviews, Ratifications, Cases];

    private static Recommendation RecommendationOf(RegisterRow row) =>
        new(row.Origin)
        {
            Id = row.Text("id"),
            Kind = row.Word<RecommendationKind>("kind", RecommendationKindWords.TryParse),
            Mechanism = row.Word<Mechanism>("mechanism", MechanismWords.TryParse),
            State = row.State("state"),
            Issuers = row.States("issuers"),
            IssuingBody = row.Text("issuing_body"),
            Cycle = row.WholeNumber("cycle"),
            Session = row.WholeNumber("session"),
            Number = row.Text("number"),
            Date = row.Date("date"),
            Themes = ThemeList.Parse(row.Text("themes")),
            Persons = ThemeList.Parse(row.Text("persons")),
            Goals = ThemeList.Parse(row.Text("goals")),
            Text = row.Text("text"),
            Response = row.Word<Response>("response", ResponseWords.TryParse),
            ResponseAsWritten = row.Text("response_as_written"),
            Document = row.Symbol("document"),
            ResponseDocument = row.Symbol("response_document"),
            ResponseParagraph = row.Text("response_paragraph"),
            Action = row.WholeNumber("action"),
        };
}
