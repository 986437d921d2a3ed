using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>Entries, one a row, and as a terminal shows them.</summary>
internal static class EntryTable
{
    public static Table<EntryList> Columns { get; } =
        Table<EntryList>.Of(
            list => list.Lines,
            new("id", "Name of the entry", (_, e) => e.Id),
            new("kind", "Kind: candidacy, correction or note", (_, e) => e.Stored.Kind.ToWord()) { Words = EntryKindWords.All },
            new("about", "Kind of what it is about", (_, e) => e.Stored.Subject.Kind) { Words = SubjectKindWords.All },
            new("name", "Canonical name of what it is about; of a candidacy the code of the state", (_, e) => e.Stored.Subject.Name),
            new("body", "Code of the body that a candidacy is for", (_, e) => e.Stored.Body),
            new("term", "Election or term that a candidacy is for", (_, e) => e.Stored.Current.Text.Term),
            new("wrong", "What a correction finds wrong", (_, e) => e.Stored.Current.Text.Wrong),
            new("right", "What is right instead", (_, e) => e.Stored.Current.Text.Right),
            new("words", "Words", (_, e) => e.Stored.Current.Text.Words),
            new("source", "Where it was read, or who said so", (_, e) => e.Stored.Current.Text.Source),
            new("written_by", "Who wrote it first, as typed", (_, e) => e.Stored.Versions[0].WrittenBy),
            new("written", "Day on which it was written first, in UTC", (_, e) => DayOf(e.Stored.Versions[0])),
            new("stands", "Whether it is neither withdrawn nor erased: yes or no", (_, e) => e.Stored.Stands ? "yes" : "no"),
            new("version", "Number of its last version", (_, e) => e.Stored.Version)
        );

    public static void Write(EntryList list, TextWriter output)
    {
        if (list.Lines.Count == 0)
        {
            output.WriteLine($"There is no such entry on the desk at {list.Place}. `placard entries add --help` says how to write one.");
            return;
        }
        foreach (var line in list.Lines)
            output.WriteLine(Quotes.ForTerminal($"{line.Id}  {line.Stored.Kind.ToWord()}, {line.Label}: {EntryWords.Says(line)}"));
    }

    public static void Write(EntrySheet sheet, TextWriter output)
    {
        output.WriteLine(
            Quotes.ForTerminal($"{sheet.Line.Id}  {sheet.Stored.Kind.ToWord()}, {sheet.Line.Label}: {EntryWords.Says(sheet.Line)}")
        );
        if (sheet.Stored.Current.Text.Source is { Length: > 0 } source)
            output.WriteLine(Quotes.ForTerminal($"Source: {source}"));
        output.WriteLine(Quotes.ForTerminal($"{EntryWords.WrittenBy(sheet.Stored)} {EntryWords.Ended(sheet.Stored)}".TrimEnd()));
        if (sheet.Line.Known is null)
            output.WriteLine("This edition does not have what it is about.");
    }

    private static DateOnly? DayOf(StoredVersion version) => DateOnly.FromDateTime(version.WrittenAt.UtcDateTime);
}
