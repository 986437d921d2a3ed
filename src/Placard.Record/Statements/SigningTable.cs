using System.Collections.Frozen;

namespace Placard.Record.Statements;

/// <summary>Who signed which joint statement, over the statements whose list is complete. That a state is not on such a list says that it
/// did not sign, and nothing about its view.</summary>
public sealed class SigningTable
{
    private readonly JointStatement[] _statements;
    private readonly FrozenDictionary<StateCode, bool[]> _signed;
    private readonly (int, int)[] _opposite;

    /// <summary>Makes the table of statements and signatures in any order, which does not matter to any result.</summary>
    public SigningTable(IEnumerable<JointStatement> statements, IEnumerable<Signature> signatures)
    {
        _statements =
        [
            .. statements.Where(s => s.List == SignatoryList.Complete).OrderBy(s => s.Day).ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
        var places = _statements.Index().ToDictionary(s => s.Item.Id, s => s.Index, StringComparer.Ordinal);
        var signed = new Dictionary<StateCode, bool[]>();
        foreach (var signature in signatures)
        {
            if (!places.TryGetValue(signature.Statement, out var at))
                continue;
            if (!signed.TryGetValue(signature.State, out var row))
                signed.Add(signature.State, row = new bool[_statements.Length]);
            row[at] = true;
        }
        _signed = signed.ToFrozenDictionary();
        _opposite = [.. Opposite(_statements)];
    }

    /// <summary>The statements, oldest first.</summary>
    public IReadOnlyList<JointStatement> Statements => _statements;

    /// <summary>Every state that signed one, in code order.</summary>
    public IEnumerable<StateCode> States => _signed.Keys.Order();

    /// <summary>The agreement of two states, the first and second as given; all zero where neither signed.</summary>
    public SigningAgreement this[StateCode first, StateCode second]
    {
        get
        {
            var (a, b) = (RowOf(first), RowOf(second));
            int both = 0,
                onlyFirst = 0,
                onlySecond = 0;
            for (var i = 0; i < _statements.Length; i++)
            {
                if (a[i] && b[i])
                    both++;
                else if (a[i])
                    onlyFirst++;
                else if (b[i])
                    onlySecond++;
            }
            return new(both, onlyFirst, onlySecond, _opposite.Count(pair => Opposed(a, b, pair)));
        }
    }

    private static bool Opposed(bool[] first, bool[] second, (int, int) pair) =>
        (first[pair.Item1] && second[pair.Item2]) || (first[pair.Item2] && second[pair.Item1]);

    // Two statements of one session and topic that take opposite sides.
    private static IEnumerable<(int, int)> Opposite(JointStatement[] statements) =>
        from first in statements.Index()
        from second in statements.Index()
        where first.Index < second.Index && first.Item.Opposes(second.Item)
        select (first.Index, second.Index);

    private bool[] RowOf(StateCode state) => _signed.GetValueOrDefault(state) ?? new bool[_statements.Length];
}
