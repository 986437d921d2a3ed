namespace Placard.Record.Texts.Comparison;

/// <summary>Makes runs of the tokens that two texts have in common, from left to right. The blanks before a token go with it where they are
/// the same on both sides.</summary>
internal sealed class RunWriter(TextTokens a, TextTokens b)
{
    private readonly List<WordRun> _runs = [];
    private int _old;
    private int _new;
    private int _keptFromOld;
    private int _keptFromNew;

    /// <summary>Notes that token <paramref name="i"/> of the old text is token <paramref name="j"/> of the new.</summary>
    public void Keep(int i, int j)
    {
        var isSameGap = a.GapBefore(i).SequenceEqual(b.GapBefore(j));
        var follows = a.EndOf(i - 1) == _old && b.EndOf(j - 1) == _new;
        var shared = isSameGap ? a.GapBefore(i).Length : 0;
        if (!follows || !isSameGap)
            ChangeUpTo(a.StartOf(i) - shared, b.StartOf(j) - shared);
        (_old, _new) = (a.EndOf(i), b.EndOf(j));
    }

    public IReadOnlyList<WordRun> Finish()
    {
        ChangeUpTo(a.Text.Length, b.Text.Length);
        return _runs;
    }

    private void ChangeUpTo(int old, int @new)
    {
        if (_old > _keptFromOld)
            _runs.Add(new WordRun(RunKind.Kept, a.Text[_keptFromOld.._old], b.Text[_keptFromNew.._new], _keptFromOld, _keptFromNew, false));
        var (deleted, inserted) = (a.Text[_old..old], b.Text[_new..@new]);
        if (deleted.Length + inserted.Length > 0)
        {
            var kind =
                deleted.Length == 0 ? RunKind.Inserted
                : inserted.Length == 0 ? RunKind.Deleted
                : RunKind.Replaced;
            _runs.Add(new WordRun(kind, deleted, inserted, _old, _new, Figures.IsUpdate(deleted, inserted, a.Text[old..])));
        }
        (_old, _new, _keptFromOld, _keptFromNew) = (old, @new, old, @new);
    }
}
