namespace Placard.Record.Texts.Weakening;

/// <summary>A verb of the ladder as a paragraph uses it, with the clause it governs.</summary>
/// <param name="Rungs">The rung it stands on; several where it stands on more than one scale, as <c>notes</c> does.</param>
/// <param name="Points">What the words beside it add: <c>strongly</c>, <c>grave</c>, <c>in the strongest terms</c>.</param>
/// <param name="Start">Where it begins in the text, the words beside it included.</param>
/// <param name="Length">How many characters it has, the words beside it included.</param>
/// <param name="End">Where its clause ends.</param>
public sealed record VerbUse(IReadOnlyList<Rung> Rungs, int Points, int Start, int Length, int End)
{
    // Ten points to a rung: the strongest words beside a verb come short of the next.
    private const int OneRung = 10;

    /// <summary>The plain form.</summary>
    public string Expression => Rungs[0].Expression;

    /// <summary>Whether it stands on a scale.</summary>
    public bool IsOn(Scale scale) => HeightOn(scale) > 0;

    /// <summary>Its rung on a scale; 0 if it does not stand there.</summary>
    public int HeightOn(Scale scale)
    {
        foreach (var rung in Rungs)
        {
            if (rung.Scale == scale)
                return rung.Height;
        }
        return 0;
    }

    /// <summary>Its strength on a scale: rung and points.</summary>
    public int StrengthOn(Scale scale) => OneRung * HeightOn(scale) + Points;
}
