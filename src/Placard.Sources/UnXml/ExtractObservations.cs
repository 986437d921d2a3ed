using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Names;

namespace Placard.Sources.UnXml;

/// <summary>Makes statements of extracted records.</summary>
/// <param name="repository">The archive they come from.</param>
/// <param name="states">The register.</param>
internal sealed class ExtractObservations(Repository repository, StateRegister states)
{
    /// <summary>Adds the decision that a record tells of.</summary>
    /// <param name="file">The file.</param>
    /// <param name="locator">The record's place in it.</param>
    /// <param name="record">The record.</param>
    /// <param name="symbol">Its symbol.</param>
    public void Add(FileReading file, string locator, ExtractRecord record, DocumentSymbol symbol)
    {
        var origin = file.At(locator);
        var date = LongDate.Of(record.Text("adoption_date"));
        if (!date.IsKnown && record.Text("adoption_date") is { Length: > 0 } unread)
            file.AddUnresolved(origin, "date", unread);
        var manner = MannerOf(record);
        var roll = RollOf(record, date, manner.Method == VoteMethod.Recorded);
        file.Add(
            new VoteObservation(origin)
            {
                Body = repository.Body,
                Date = date,
                Serial = ActObservations.SerialOf(symbol),
                Symbol = symbol,
                Draft = DraftOf(record),
                Title = (record.Text("title") is { Length: > 0 } title ? title : record.Text("resolution_title")).TrimEnd('.', ' '),
                Method = manner.Method,
                Outcome = manner.Outcome,
                Announced = manner.Tally,
                Ballots = roll.ToSheet(),
                OmitsAbsent = true,
                Unresolved = roll.Unresolved,
                Repeated = roll.Repeated,
                Session = symbol.Session,
                Meeting = record.Text("adoption_meeting"),
                AgendaItem = AgendaItemOf(record),
                Topics = ActTopics.Of(record.Pairs("subjects")),
                Sponsors = SponsorsOf(file, origin, record, date),
            }
        );
        ActObservations.ListUnresolved(file, origin, roll);
        if (roll.Doubled > 0)
            file.LeaveOut("Some voters stand on a list twice and are counted once.");
    }

    private MarkedMethod MannerOf(ExtractRecord record)
    {
        var phrases = new[] { "adoption_type", "voting_type" }.Select(name => AdoptionPhrase.Read(record.Text(name)));
        var manner = phrases.FirstOrDefault(p => p.Method != VoteMethod.Unknown);
        if (manner.Method != VoteMethod.Recorded)
            return manner;
        return manner with { Tally = manner.Tally ?? (repository.CountsAreApart ? CountsOf(record) : null) };
    }

    private VoterRoll RollOf(ExtractRecord record, Record.Dates.PartialDate date, bool recorded)
    {
        var roll = new VoterRoll(states, date);
        if (!recorded)
            return roll;
        foreach (var (name, ballot) in new[] { ("MS_in_favour", Ballot.Yes), ("MS_against", Ballot.No), ("MS_abstaining", Ballot.Abstain) })
        {
            foreach (var voter in record.List(name).Where(v => v.Length > 0))
                roll.Add(voter, ballot);
        }
        return roll;
    }

    // An empty field is no figure; “N.A.” beside other figures is a zero.
    private static Tally? CountsOf(ExtractRecord record) =>
        int.TryParse(record.Text("MS_in_favour_count"), NumberStyles.None, CultureInfo.InvariantCulture, out var yes)
            ? new Tally(yes, CountOf(record, "MS_against_count"), CountOf(record, "MS_abstaining_count"))
            : null;

    private static int CountOf(ExtractRecord record, string name) =>
        int.TryParse(record.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    private static DocumentSymbol DraftOf(ExtractRecord record)
    {
        if (DraftSymbol.Of(record.Text("draft_resolution")) is { IsKnown: true } draft)
            return draft;
        // A report that recommends a text is not the draft of it.
        return DraftSymbol.Of(record.Text("originating_document")) is { Form: DocumentForm.LimitedDraft } originating
            ? originating
            : default;
    }

    private static string AgendaItemOf(ExtractRecord record)
    {
        var number = record.Text("agenda_item");
        if (number.StartsWith("Agenda item", StringComparison.OrdinalIgnoreCase))
            number = number["Agenda item".Length..].TrimStart('s', ' ');
        return $"{number} {record.Text("agenda_item_name")}".Trim();
    }

    private SponsorList SponsorsOf(FileReading file, Origin origin, ExtractRecord record, Record.Dates.PartialDate date)
    {
        var sponsors = new Names.Sponsors(states, date);
        foreach (var name in record.List("sponsors"))
            sponsors.AddMain(name);
        foreach (var name in record.List("additional_sponsors"))
            sponsors.AddAdditional(name);
        foreach (var unknown in sponsors.Unknown)
            file.AddUnresolved(origin, "sponsor", unknown);
        return sponsors.ToList();
    }
}
