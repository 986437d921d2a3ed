using Placard.Sources.Tables;

namespace Placard.Sources.Starter;

/// <summary>The table of terms in the Human Rights Council. It is our own, so an error in it is an error of the program.</summary>
internal static class CouncilTerms
{
    private const int State = 0,
        Group = 1,
        From = 2,
        To = 3,
        Note = 4,
        Source = 5;

    public static IEnumerable<TermObservation> Read(Stream content, Func<string, Origin> at)
    {
        using var table = CsvTable.Open(content, "state", "group", "from", "to", "note", "source");
        while (table.Next())
        {
            yield return new TermObservation(
                at(table[Source]),
                Body.HumanRightsCouncil,
                StateCode.Parse(table[State]),
                RegionalGroupForms.Parse(table[Group]),
                new DateRange(PartialDate.Parse(table[From]).Earliest, PartialDate.Parse(table[To]).Earliest),
                table[Note]
            );
        }
    }
}
