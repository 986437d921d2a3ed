using System.Collections.Frozen;
using Placard.Record.Dates;

namespace Placard.Record.States;

/// <summary>Every state the record knows, and the resolver of every spelling met in the sources.</summary>
public sealed class StateRegister
{
    private readonly FrozenDictionary<StateCode, State> _byCode;

    private StateRegister(IReadOnlyList<State> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(s => s.Code);
    }

    /// <summary>The register compiled into the program.</summary>
    public static StateRegister Default { get; } = new([]);

    /// <summary>Every state, in code order.</summary>
    public IReadOnlyList<State> All { get; }

    /// <summary>The state of a code, or null.</summary>
    public State? Find(StateCode code) => _byCode.GetValueOrDefault(code);

    /// <summary>The state that a spelling names on a day, filed under the code that carries on its seat; null where it cannot be told, never a guess.</summary>
    /// <param name="spelling">A name in English as any source spells it, or a code of two or three letters; case, accents and punctuation aside.</param>
    /// <param name="on">The day, where it matters (Yugoslavia, China); the default where unknown.</param>
    public State? Resolve(string spelling, PartialDate on = default) => null;

    /// <summary>The states whose names are nearest to what a reader typed, best first, at most <paramref name="most"/>.</summary>
    public IReadOnlyList<State> Nearest(string typed, int most = 3) => [];
}
