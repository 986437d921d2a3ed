using Placard.Record.Access;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter.Access;

/// <summary>The tables about the NGO Committee. They are our own, so an error in them is an error of the program.</summary>
internal static class NgoFacts
{
    /// <summary>The days and the size of sessions.</summary>
    public static IEnumerable<NgoSessionReport> Sessions(Stream content, Func<string, PartialDate, Origin> at)
    {
        const int year = 0,
            part = 1,
            first = 2,
            last = 3,
            days = 4,
            document = 12,
            note = 13,
            source = 14;
        using var table = CsvTable.Open(
            content,
            "year",
            "part",
            "first",
            "last",
            "days",
            "before",
            "previously_deferred",
            "new",
            "recommended",
            "deferred",
            "closed",
            "not_recommended",
            "document",
            "note",
            "source"
        );
        while (table.Next())
            yield return new NgoSessionReport(at(table[source], default))
            {
                Year = FactCells.NumberOf(table[year]),
                Part = NgoSessionPartWords.TryParse(table[part], out var known) ? known : throw Wrong(table[part]),
                First = FactCells.DateOf(table[first]),
                Last = FactCells.DateOf(table[last]),
                Days = table[days],
                Before = FactCells.NumberOrNull(table[5]),
                PreviouslyDeferred = FactCells.NumberOrNull(table[6]),
                New = FactCells.NumberOrNull(table[7]),
                Recommended = FactCells.NumberOrNull(table[8]),
                Deferred = FactCells.NumberOrNull(table[9]),
                Closed = FactCells.NumberOrNull(table[10]),
                NotRecommended = FactCells.NumberOrNull(table[11]),
                Document = table[document],
                Note = table[note],
            };
    }

    /// <summary>Status granted by the Council against its Committee.</summary>
    public static IEnumerable<NgoCouncilDecision> CouncilDecisions(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var table = CsvTable.Open(content, "organisation", "date", "granted", "tally", "note", "source");
        while (table.Next())
            yield return new NgoCouncilDecision(at(table[5], default))
            {
                Organisation = table[0],
                Date = PartialDate.Parse(table[1]),
                IsGranted = IsYes(table[2]),
                Tally = table[3],
                Note = table[4],
            };
    }

    /// <summary>Who asked about whom.</summary>
    public static IEnumerable<NgoIntervention> Interventions(Stream content, Func<string, PartialDate, Origin> at)
    {
        using var table = CsvTable.Open(content, "session", "state", "words", "place", "source");
        while (table.Next())
            yield return new NgoIntervention(at(table[4], default))
            {
                Session = table[0],
                State = StateCode.Parse(table[1]),
                Words = table[2],
                Place = table[3],
            };
    }

    internal static bool IsYes(string text) => text == "yes" || (text is "no" or "" ? false : throw Wrong(text));

    private static FormatException Wrong(string text) => new($"“{text}” is not a word of this table.");
}
