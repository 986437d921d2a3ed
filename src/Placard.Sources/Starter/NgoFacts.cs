using System.Globalization;
using Placard.Record.Access;
using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The tables about the NGO Committee. They are our own, so an error in them is an error of the program.</summary>
internal static class NgoFacts
{
    /// <summary>The days and the size of sessions.</summary>
    public static IEnumerable<NgoSessionReport> Sessions(Stream content, Func<string, Origin> at)
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
            yield return new NgoSessionReport(at(table[source]))
            {
                Year = int.Parse(table[year], NumberStyles.None, CultureInfo.InvariantCulture),
                Part = NgoSessionPartWords.TryParse(table[part], out var known) ? known : throw Wrong(table[part]),
                First = DateOf(table[first]),
                Last = DateOf(table[last]),
                Days = table[days],
                Before = Count(table[5]),
                PreviouslyDeferred = Count(table[6]),
                New = Count(table[7]),
                Recommended = Count(table[8]),
                Deferred = Count(table[9]),
                Closed = Count(table[10]),
                NotRecommended = Count(table[11]),
                Document = table[document],
                Note = table[note],
            };
    }

    /// <summary>Status granted by the Council against its Committee.</summary>
    public static IEnumerable<NgoCouncilDecision> CouncilDecisions(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, "organisation", "date", "granted", "tally", "note", "source");
        while (table.Next())
            yield return new NgoCouncilDecision(at(table[5]))
            {
                Organisation = table[0],
                Date = PartialDate.Parse(table[1]),
                IsGranted = IsYes(table[2]),
                Tally = table[3],
                Note = table[4],
            };
    }

    /// <summary>Who asked about whom.</summary>
    public static IEnumerable<NgoIntervention> Interventions(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, "session", "state", "words", "place", "source");
        while (table.Next())
            yield return new NgoIntervention(at(table[4]))
            {
                Session = table[0],
                State = StateCode.Parse(table[1]),
                Words = table[2],
                Place = table[3],
            };
    }

    internal static PartialDate DateOf(string text) => text.Length == 0 ? default : PartialDate.Parse(text);

    internal static int? Count(string text) => text.Length == 0 ? null : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    internal static bool IsYes(string text) => text == "yes" || (text is "no" or "" ? false : throw Wrong(text));

    private static FormatException Wrong(string text) => new($"“{text}” is not a word of this table.");
}
