namespace Placard.Rooms.FollowUp;

/// <summary>Individual cases as a table.</summary>
internal static class CaseTable
{
    public static Table<CaseList> Columns { get; } =
        Table<CaseList>.Of(
            list => list.All,
            new("id", "Name of the case, which its address has too", (_, c) => c.Id),
            new("committee", "Short name of the treaty body", (_, c) => c.Committee),
            new("communication", "Number of the communication", (_, c) => c.Communication),
            new("symbol", "Symbol of the decision", (_, c) => c.Symbol),
            new("states", "Codes of the states complained of", (_, c) => string.Join(' ', c.States)),
            new("submitted", "Day of the complaint", (_, c) => c.Submitted),
            new("decided", "Day of the decision", (_, c) => c.Decided),
            new("decision", "Kind of decision, which does not say whether a right was violated", (_, c) => c.Decision),
            new("articles", "Articles in question, upright strokes between them", (_, c) => c.Articles.ToString()),
            new("issues", "Issues in the source’s words, likewise", (_, c) => c.Issues.ToString()),
            new("doubt", "What is doubtful in the entry", (_, c) => c.Doubt),
            new("source", "Code of the source", (_, c) => c.Origin.Source.ToString()),
            new("file", "File of the source", (_, c) => c.Origin.File),
            new("locator", "Place in the file", (_, c) => c.Origin.Locator),
            new("as_of", "Day the source is as of", (_, c) => c.Origin.AsOf)
        );
}
