using System.Globalization;
using System.Text.RegularExpressions;
using Placard.Record.FollowUp;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.Treaties;

/// <summary>The table of one instrument: a row a member state, with the year in which it became a party.</summary>
internal static partial class TreatyStatusTable
{
    private const int Member = 0,
        IsParty = 1,
        Year = 2,
        Signed = 3,
        NoAction = 4,
        Status = 5;

    /// <summary>The day from which the compilation is: the depositary's pages of 2022.</summary>
    private static readonly PartialDate AsOf = new(2022);

    /// <summary>Reads the table.</summary>
    public static void Read(FileReading file, Instrument instrument, StateRegister states)
    {
        var notes = Notes(file.Entry);
        using var table = CsvTable.Open(
            file.Content,
            "member",
            "state party",
            "year ratification or accession",
            "signatory",
            "no action",
            "status"
        );
        while (table.Next())
        {
            var origin = file.At(string.Create(CultureInfo.InvariantCulture, $"row {table.Number}"), AsOf);
            if (StateOf(table[Member], states) is not { } state)
                file.AddUnresolved(origin, "state", table[Member]);
            else
                file.Add(Entry(table, origin, instrument, state.Code, notes.GetValueOrDefault(table.Number, "")));
        }
    }

    // “Tanzania, United Republic Of” stands for the United Republic of Tanzania.
    private static State? StateOf(string name, StateRegister states) =>
        states.Resolve(name)
        ?? (
            name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
                ? states.Resolve($"{name[(comma + 2)..]} {name[..comma]}")
                : null
        );

    private static Ratification Entry(CsvTable row, Origin origin, Instrument instrument, StateCode state, string note)
    {
        var status = row[Status] switch
        {
            "state party" => TreatyStatus.Party,
            "signatory state" => TreatyStatus.Signatory,
            "no action" => TreatyStatus.NoAction,
            _ => TreatyStatus.NotKnown,
        };
        int? year =
            int.TryParse(row[Year], NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written is > 1900 and < 2100
                ? written
                : null;
        int? denounced = Denounced().Match(note) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;
        return new Ratification(origin)
        {
            Instrument = instrument.Code,
            State = state,
            Status = denounced is null ? status : TreatyStatus.Denounced,
            Year = year,
            Denounced = denounced,
            Doubt = denounced is null ? DoubtOf(row, status, year) : "",
        };
    }

    // The status stands in one column in words and in three as figures; where they differ the words are taken.
    private static string DoubtOf(CsvTable row, TreatyStatus status, int? year)
    {
        var figures = (row[IsParty], row[Signed], row[NoAction]);
        var expected = status switch
        {
            TreatyStatus.Party => ("1", "0", "0"),
            TreatyStatus.Signatory => ("0", "1", "0"),
            TreatyStatus.NoAction => ("0", "0", "1"),
            _ => ("", "", ""),
        };
        if (status == TreatyStatus.NotKnown)
            return $"The source says “{row[Status]}”.";
        if (status == TreatyStatus.Party && year is null)
            return "The source calls it a party and gives no year.";
        return figures == expected ? "" : "The source’s columns contradict each other; its words are followed.";
    }

    // One table has no column of notes, and the reader asks for columns that are there.
    private static Dictionary<int, string> Notes(SourceEntry entry)
    {
        var notes = new Dictionary<int, string>();
        try
        {
            using var content = entry.Open();
            using var table = CsvTable.Open(content, "note");
            while (table.Next())
                notes.Add(table.Number, table[0]);
        }
        catch (UnreadableFileException)
        {
            notes.Clear();
        }
        return notes;
    }

    [GeneratedRegex(@"^Denounced .*?(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Denounced();
}
