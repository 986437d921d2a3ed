using System.Globalization;
using Placard.Sources.Files;
using Placard.Sources.Tables;

namespace Placard.Sources.OhchrVotes;

/// <summary>The records of <c>resolutions.csv</c>, one a decision, each with the list of names that <c>votes.csv</c> has for it.</summary>
internal sealed class DecisionRecords
{
    private static readonly string[] Columns =
    [
        "record_id",
        "symbol",
        "title",
        "statement",
        "date",
        "body",
        "vote_type",
        "meeting",
        "meeting_type",
        "agenda_item_no",
        "agenda_item_title",
        "agenda_subject",
        "main_sponsors",
        "draft",
        "yes",
        "no",
        "abstain",
        "nonvoting",
    ];

    private const int Id = 0,
        Symbol = 1,
        Title = 2,
        Statement = 3,
        Date = 4,
        BodyName = 5,
        VoteType = 6,
        Meeting = 7,
        MeetingType = 8,
        ItemNumber = 9,
        ItemTitle = 10,
        Subject = 11,
        Sponsors = 12,
        Draft = 13,
        Yes = 14,
        No = 15,
        Abstain = 16,
        NonVoting = 17;

    private readonly FileReading _file;
    private readonly RollCallLists _lists;
    private readonly StateRegister _states;
    private readonly CsvTable _row;
    private readonly HashSet<string> _seen = [];

    private DecisionRecords(FileReading file, RollCallLists lists, StateRegister states, CsvTable row)
    {
        _file = file;
        _lists = lists;
        _states = states;
        _row = row;
    }

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file; what is found is added to it.</param>
    /// <param name="lists">The lists of names.</param>
    /// <param name="states">The register that resolves the sponsors.</param>
    public static void Read(FileReading file, RollCallLists lists, StateRegister states)
    {
        using var table = CsvTable.Open(file.Content, Columns);
        var records = new DecisionRecords(file, lists, states, table);
        while (table.Next())
            records.ReadRow();
        foreach (var orphan in lists.Records.Where(id => !records._seen.Contains(id)).Order(StringComparer.Ordinal))
            file.AddUnresolved(file.At($"record {orphan}"), "record", $"votes.csv lists voters of record {orphan}, which is not here");
    }

    private void ReadRow()
    {
        var id = _row[Id];
        var complaint =
            !_row.IsWhole || id.Length == 0 || !id.All(char.IsAsciiLetterOrDigit) ? "has not the columns of a record"
            : !Body.TryParse(_row[BodyName], out _) ? "names a body that is not known"
            : !_seen.Add(id) ? "repeats the number of another record"
            : null;
        if (complaint is null)
            _file.Add(Observe(id));
        else
            _file.LeaveOut(FormattableString.Invariant($"Row {_row.Number} {complaint}."));
    }

    private VoteObservation Observe(string id)
    {
        _ = Body.TryParse(_row[BodyName], out var body);
        var origin = _file.At($"record {id}");
        var list = _lists.Of(id);
        var title = LibraryTitle.Read(_row[Title]);
        var draft = DraftSentence.Read(_row[Draft]);
        var date = DateOf(origin);
        var announced = TallyOf(origin);
        var fate = FateOf(origin, announced is not null || list.Count > 0);
        var symbol = SymbolOf(origin);
        var isAmendment = title.Kind == CataloguedKind.Amendment || draft.IsAmendment;
        // An amendment is its own draft; a column that names another one was copied from that one's record.
        var isStrange = isAmendment && symbol.IsKnown && draft.Draft.IsKnown && draft.Draft != symbol;
        if (isStrange)
            _file.AddUnresolved(origin, "symbol", _row[Draft]);
        return new VoteObservation(origin)
        {
            Body = body!,
            Date = date,
            Serial = id,
            Symbol = symbol,
            Draft = isStrange ? default : draft.Draft,
            Amends = draft.Amends,
            Title = title.Text,
            Kind = isAmendment ? VoteKind.Amendment : VoteKind.WholeText,
            Method = fate.Method,
            Outcome = fate.Outcome,
            Announced = announced,
            Ballots = list.ToSheet(),
            Unresolved = list.Unresolved,
            Repeated = list.Repeated,
            Session = MeetingSentences.Session(_row[Statement]),
            Meeting = MeetingSentences.Meeting(_row[Meeting], _row[MeetingType]),
            AgendaItem = MeetingSentences.AgendaItem(_row[ItemNumber], _row[ItemTitle]),
            Topics = TopicsOf(),
            Sponsors = SponsorsOf(date),
        };
    }

    private PartialDate DateOf(Origin origin)
    {
        if (!PartialDate.TryParse(_row.Span(Date), out var date))
            _file.AddUnresolved(origin, "date", _row[Date]);
        return date;
    }

    private DocumentSymbol SymbolOf(Origin origin)
    {
        var written = _row[Symbol];
        var remark = written.IndexOf(" as ", StringComparison.OrdinalIgnoreCase);
        if (remark > 0)
            written = written[..remark];
        if (!DocumentSymbol.TryParse(written, out var symbol, out _) && written.Length > 0)
            _file.AddUnresolved(origin, "symbol", written);
        return symbol;
    }

    private ProposalOutcome FateOf(Origin origin, bool hasVote)
    {
        var filedAsAdopted = _row.Span(Statement).StartsWith("adopted", StringComparison.OrdinalIgnoreCase);
        var rejected = _row.Span(Meeting).StartsWith("rejected", StringComparison.OrdinalIgnoreCase);
        if (ProposalOutcome.Read(_row[VoteType], _row[rejected ? Meeting : Draft], filedAsAdopted, hasVote) is { } fate)
            return fate;
        _file.AddUnresolved(origin, "record", $"vote type “{_row[VoteType]}”");
        return default;
    }

    private Tally? TallyOf(Origin origin)
    {
        if (_row.Span(Yes).Trim().IsEmpty && _row.Span(No).Trim().IsEmpty && _row.Span(Abstain).Trim().IsEmpty)
            return null;
        if (Figure(Yes) is { } yes && Figure(No) is { } no && Figure(Abstain) is { } abstain)
            return new Tally(yes, no, abstain, Figure(NonVoting));
        _file.AddUnresolved(origin, "record", $"tally “{_row[Yes]}, {_row[No]}, {_row[Abstain]}”");
        return null;
    }

    private int? Figure(int column) =>
        int.TryParse(
            _row.Span(column),
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var figure
        )
        && figure < 1000
            ? figure
            : null;

    private SponsorList SponsorsOf(PartialDate date)
    {
        var named = _states.ReadNames(_row[Sponsors], date);
        return new SponsorList([.. named.States.Order()], [], named.Other);
    }

    private string[] TopicsOf()
    {
        var item = _row[ItemNumber];
        // In some special sessions the subject slipped into the column before.
        var subject = _row[Subject].Length > 0 || item.Length < 3 || MeetingSentences.IsItemNumber(item) ? _row[Subject] : item;
        return [.. subject.Split(" - ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
    }
}
