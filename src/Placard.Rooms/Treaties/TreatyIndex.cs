using Placard.Edition.Registers;
using Placard.Record.FollowUp;

namespace Placard.Rooms.Treaties;

/// <summary>How each state stands to each instrument in an edition; made once and kept.</summary>
internal sealed class TreatyIndex
{
    private readonly Dictionary<(StateCode State, string Instrument), Ratification> _entries;
    private readonly Lazy<ILookup<(StateCode State, string Instrument), OtherStatement<Ratification>>> _others;

    private TreatyIndex(OpenEdition edition)
    {
        All = edition.Registers.All(FollowUpTables.Ratifications);
        _entries = All.ToDictionary(r => (r.State, r.Instrument));
        var states = All.Select(r => r.State).ToHashSet();
        States = [.. edition.States.All.Where(s => states.Contains(s.Code)).OrderBy(s => s.SortKey, StringComparer.Ordinal)];
        _others = new(() => edition.Registers.OthersOf(FollowUpTables.Ratifications).ToLookup(o => (o.Kept.State, o.Kept.Instrument)));
        AsOf = All.Count == 0 ? default : All.Max(r => r.Origin.AsOf);
        Sources = [.. edition.Registers.SourcesOf(FollowUpTables.Ratifications).Select(edition.Info.SourceOf)];
    }

    public IReadOnlyList<Ratification> All { get; }

    /// <summary>The states of which anything is held, by name.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>The day or year the latest entry is as of.</summary>
    public PartialDate AsOf { get; }

    public IReadOnlyList<SourceDescription> Sources { get; }

    public static TreatyIndex Of(OpenEdition edition) => edition.Keep(e => new TreatyIndex(e));

    /// <summary>How a state stands to an instrument; null where no source says.</summary>
    public Ratification? Find(StateCode state, Instrument instrument) => _entries.GetValueOrDefault((state, instrument.Code));

    /// <summary>How a state stands to each of some instruments.</summary>
    public TreatyLine RowOf(State state, IReadOnlyList<Instrument> instruments) =>
        new(state, [.. instruments.Select(i => new TreatyCell(i, Find(state.Code, i)))]);

    /// <summary>What other sources say of it.</summary>
    public IReadOnlyList<OtherStatement<Ratification>> OthersOf(StateCode state, Instrument instrument) =>
        [.. _others.Value[(state, instrument.Code)]];
}

/// <summary>A state with how it stands to each of some instruments.</summary>
public sealed record TreatyLine(State State, IReadOnlyList<TreatyCell> Cells);

/// <summary>How a state stands to an instrument.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Entry">What is held; null where no source says.</param>
public sealed record TreatyCell(Instrument Instrument, Ratification? Entry)
{
    public TreatyStatus Status => Entry?.Status ?? TreatyStatus.NotKnown;

    /// <summary>Whether it is known that the state is not bound by it.</summary>
    public bool IsGap => Status is TreatyStatus.Signatory or TreatyStatus.NoAction or TreatyStatus.Denounced;

    /// <summary>The status in words: <c>party since 1992</c>.</summary>
    public string InWords =>
        Status switch
        {
            TreatyStatus.Party => Entry!.Year is { } year ? $"party since {year}" : "party, year not known",
            TreatyStatus.Signatory => "signed, not ratified",
            TreatyStatus.NoAction => "neither signed nor ratified",
            TreatyStatus.Denounced => Entry!.Denounced is { } year ? $"withdrew in {year}" : "withdrew",
            _ => "not known",
        };

    /// <summary>The status in a cell of a grid: the year of a party, or a sign that the legend explains.</summary>
    public string Short =>
        Status switch
        {
            TreatyStatus.Party => Entry!.Year is { } year ? Numbers.Plain(year) : "yes",
            TreatyStatus.Signatory => "S",
            TreatyStatus.NoAction => "–",
            TreatyStatus.Denounced => "W",
            _ => "?",
        };
}
