using System.Globalization;

namespace Placard.Sources.RecordFiles;

/// <summary>How votes and documents stand in the files of the record.</summary>
internal static class LineFormats
{
    private static readonly LineColumn<VoteStatement>[] VoteColumns =
    [
        OfVote("date", (o, _) => o.Date.ToString(), (o, cell, _) => o with { Date = PartialDate.Parse(cell) }),
        OfVote("symbol", (o, _) => o.Symbol.ToString(), (o, cell, _) => o with { Symbol = DocumentSymbol.Parse(cell) }),
        OfVote("draft", (o, _) => o.Draft.ToString(), (o, cell, _) => o with { Draft = DocumentSymbol.Parse(cell) }),
        OfVote("amends", (o, _) => o.Amends.ToString(), (o, cell, _) => o with { Amends = DocumentSymbol.Parse(cell) }),
        OfVote("kind", (o, _) => Word(o.Kind, VoteWords.ToWord), (o, cell, _) => o with { Kind = Read<VoteKind>(cell, VoteWords.ToWord) }),
        OfVote("part", (o, _) => Cells.Escape(o.Part), (o, cell, _) => o with { Part = Cells.Unescape(cell) }),
        OfVote(
            "method",
            (o, _) => Word(o.Method, VoteWords.ToWord),
            (o, cell, _) => o with { Method = Read<VoteMethod>(cell, VoteWords.ToWord) }
        ),
        OfVote(
            "outcome",
            (o, _) => Word(o.Outcome, VoteWords.ToWord),
            (o, cell, _) => o with { Outcome = Read<Outcome>(cell, VoteWords.ToWord) }
        ),
        OfVote("tally", (o, _) => Tallied(o.Announced), (o, cell, _) => o with { Announced = ReadTally(cell) }),
        OfVote("ballots", (o, states) => states.Write(o.Ballots), (o, cell, states) => o with { Ballots = states.Read(cell) }),
        OfVote("lists those present only", (o, _) => o.OmitsAbsent ? "yes" : "", (o, _, _) => o with { OmitsAbsent = true }),
        OfVote(
            "names not understood",
            (o, _) => Cells.List(o.Unresolved.Select(u => u.Value.ToLetter() + u.Key)),
            (o, cell, _) => o with { Unresolved = [.. Cells.ReadList(cell).Select(Unresolved)] }
        ),
        OfVote("listed twice", (o, _) => string.Join(' ', o.Repeated), (o, cell, _) => o with { Repeated = ReadStates(cell) }),
        OfVote("vetoed by", (o, _) => string.Join(' ', o.Vetoes), (o, cell, _) => o with { Vetoes = ReadStates(cell) }),
        OfVote("session", (o, _) => Cells.Escape(o.Session), (o, cell, _) => o with { Session = Cells.Unescape(cell) }),
        OfVote("meeting", (o, _) => Cells.Escape(o.Meeting), (o, cell, _) => o with { Meeting = Cells.Unescape(cell) }),
        OfVote("agenda item", (o, _) => Cells.Escape(o.AgendaItem), (o, cell, _) => o with { AgendaItem = Cells.Unescape(cell) }),
        OfVote("subjects", (o, _) => Cells.List(o.Topics), (o, cell, _) => o with { Topics = Cells.ReadList(cell) }),
        .. SponsorColumns<VoteStatement>(s => s.Vote.Sponsors, (s, sponsors) => s with { Vote = s.Vote with { Sponsors = sponsors } }),
        OfVote("title", (o, _) => Cells.Escape(o.Title), (o, cell, _) => o with { Title = Cells.Unescape(cell) }),
        new("draft dated", (s, _) => s.DraftDated, (s, cell, _) => s.WithDraftDated(cell)),
    ];

    private static readonly LineColumn<DocumentObservation>[] DraftColumns =
    [
        new("date", (o, _) => o.Date.ToString(), (o, cell, _) => o with { Date = PartialDate.Parse(cell) }),
        new("symbol", (o, _) => o.Symbol.ToString(), (o, cell, _) => o with { Symbol = DocumentSymbol.Parse(cell) }),
        new("became", (o, _) => o.Became.ToString(), (o, cell, _) => o with { Became = DocumentSymbol.Parse(cell) }),
        new("subjects", (o, _) => Cells.List(o.Topics), (o, cell, _) => o with { Topics = Cells.ReadList(cell) }),
        .. SponsorColumns<DocumentObservation>(o => o.Sponsors, (o, sponsors) => o with { Sponsors = sponsors }),
        new("title", (o, _) => Cells.Escape(o.Title), (o, cell, _) => o with { Title = Cells.Unescape(cell) }),
    ];

    private static readonly Origin Nowhere = new(new SourceCode("record"), "", "", default);

    public static LineFormat<VoteStatement> Votes { get; } =
        new(
            VoteColumns,
            body =>
                new(new VoteObservation(Nowhere) { Body = body ?? throw new FormatException("The file names no body."), Serial = "" }, ""),
            s => new ReadIn(s.Vote.Origin, s.Vote.Serial, s.Vote.Symbol.ToString().Replace('/', '-').Replace(' ', '-')),
            (s, origin, serial) => s with { Vote = s.Vote with { Origin = origin, Serial = serial } }
        );

    public static LineFormat<DocumentObservation> Drafts { get; } =
        new(
            DraftColumns,
            _ => new DocumentObservation(Nowhere) { Symbol = default, Title = "" },
            o => new ReadIn(o.Origin, "", ""),
            (o, origin, _) => o.Symbol.IsKnown ? o with { Origin = origin } : throw new FormatException("It names no document.")
        );

    private static LineColumn<VoteStatement> OfVote(
        string name,
        Func<VoteObservation, StateColumns, string> write,
        Func<VoteObservation, string, StateColumns, VoteObservation> read
    ) => new(name, (s, states) => write(s.Vote, states), (s, cell, states) => s with { Vote = read(s.Vote, cell, states) });

    private static LineColumn<T>[] SponsorColumns<T>(Func<T, SponsorList> get, Func<T, SponsorList, T> set) =>
        [
            new("main sponsors", (o, _) => string.Join(' ', get(o).Main), (o, cell, _) => set(o, get(o) with { Main = ReadStates(cell) })),
            new(
                "further sponsors",
                (o, _) => string.Join(' ', get(o).Additional),
                (o, cell, _) => set(o, get(o) with { Additional = ReadStates(cell) })
            ),
            new("other sponsors", (o, _) => Cells.List(get(o).Other), (o, cell, _) => set(o, get(o) with { Other = Cells.ReadList(cell) })),
        ];

    private static string Word<T>(T value, Func<T, string> word)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? "" : word(value);

    private static T Read<T>(string text, Func<T, string> word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (word(value) == text)
                return value;
        }
        throw new FormatException($"“{text}” is not a {typeof(T).Name}.");
    }

    private static string Tallied(Tally? tally) => tally is { } told ? told + (told.NotVoting is { } not ? $"-{not}" : "") : "";

    private static Tally ReadTally(string cell)
    {
        int[] counts = [.. cell.Split('-').Select(count => int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture))];
        return counts switch
        {
            [var yes, var no, var abstain] => new(yes, no, abstain),
            [var yes, var no, var abstain, var notVoting] => new(yes, no, abstain, notVoting),
            _ => throw new FormatException($"“{cell}” is not a tally."),
        };
    }

    private static IReadOnlyList<StateCode> ReadStates(string cell) => [.. cell.Split(' ').Select(StateCode.Parse)];

    private static KeyValuePair<string, Ballot> Unresolved(string entry) =>
        entry.Length > 0
            ? new(entry[1..], BallotForms.FromLetter(entry[0]))
            : throw new FormatException("A name that was not understood is missing.");
}
