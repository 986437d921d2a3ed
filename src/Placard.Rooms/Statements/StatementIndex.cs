using Placard.Edition.Registers;
using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>The joint statements of an edition, with who signed them and how states sign beside each other. Made once.</summary>
public sealed class StatementIndex
{
    private readonly Dictionary<string, JointStatement> _byId;
    private readonly ILookup<string, Signature> _signatures;
    private readonly ILookup<StateCode, JointStatement> _byState;
    private readonly HashSet<(string, StateCode)> _named;

    private StatementIndex(OpenEdition edition)
    {
        var signatures = edition.Registers.All(StatementTables.Signatures);
        All =
        [
            .. edition.Registers.All(StatementTables.Statements).OrderByDescending(s => s.Day).ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
        _byId = All.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _signatures = signatures.ToLookup(s => s.Statement, StringComparer.Ordinal);
        _named = [.. signatures.Select(s => (s.Statement, s.State))];
        _byState = All.SelectMany(s => _signatures[s.Id].Select(signed => (signed.State, Statement: s)))
            .ToLookup(p => p.State, p => p.Statement);
        Signing = new SigningTable(All, signatures);
        BothSides = Record.Statements.BothSides.Of(All, signatures);
        Topics =
        [
            .. All.SelectMany(s => s.Topics)
                .CountBy(topic => topic)
                .OrderByDescending(topic => topic.Value)
                .ThenBy(topic => topic.Key, StringComparer.Ordinal)
                .Select(topic => topic.Key),
        ];
    }

    /// <summary>Every statement, latest first.</summary>
    public IReadOnlyList<JointStatement> All { get; }

    /// <summary>How states sign beside each other, over complete lists.</summary>
    public SigningTable Signing { get; }

    /// <summary>Who is named on both sides of one topic.</summary>
    public IReadOnlyList<BothSides> BothSides { get; }

    /// <summary>The topics, those with most statements first.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>The span of all statements in words; null where there is none.</summary>
    public string? Window => All.Count == 0 ? null : $"{All[^1].Day.InWords()} to {All[0].Day.InWords()}";

    /// <summary>The states whose conduct the statements are about; the default among them where one is about none.</summary>
    public IEnumerable<StateCode> Concerned => All.Select(s => s.Concerns).Distinct();

    public static StatementIndex Of(OpenEdition edition) => edition.Keep(e => new StatementIndex(e));

    public JointStatement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>How many have a list of which so much is known.</summary>
    public int Count(SignatoryList list) => All.Count(s => s.List == list);

    /// <summary>Who is named as having signed, in order of code.</summary>
    public IEnumerable<Signature> SignedBy(JointStatement statement) => _signatures[statement.Id];

    /// <summary>How many states are named.</summary>
    public int Named(JointStatement statement) => _signatures[statement.Id].Count();

    public bool IsNamedIn(JointStatement statement, StateCode state) => _named.Contains((statement.Id, state));

    /// <summary>The statements that name a state, latest first.</summary>
    public IReadOnlyList<JointStatement> Of(StateCode state) => [.. _byState[state]];
}
