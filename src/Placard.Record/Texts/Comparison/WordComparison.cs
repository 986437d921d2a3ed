namespace Placard.Record.Texts.Comparison;

/// <summary>Two texts compared word by word.</summary>
public static class WordComparison
{
    /// <summary>The runs in which two texts agree and differ. Old parts one after the other are the old text to the letter, new parts the
    /// new one.</summary>
    /// <remarks>What is kept is what a reader would call kept: lone short words between changes are not picked out of them.</remarks>
    public static IReadOnlyList<WordRun> Of(string old, string @new)
    {
        if (old == @new)
            return old.Length == 0 ? [] : [new WordRun(RunKind.Kept, old, @new, 0, 0, false)];
        var a = new TextTokens(old);
        var b = new TextTokens(@new);
        var writer = new RunWriter(a, b);
        foreach (var (i, j) in CommonWords.Of(a, b))
            writer.Keep(i, j);
        return writer.Finish();
    }
}
