namespace Placard.Record.Texts.Phrases;

/// <summary>Whether something holds of each word of a corpus, looked at once a word and only of those that are asked for. For one
/// thread.</summary>
/// <param name="holds">Looks at a word.</param>
/// <param name="words">How many words there are.</param>
internal sealed class WordTest(Func<int, bool> holds, int words)
{
    private readonly byte[] _known = new byte[words + 1];

    public bool Of(int word)
    {
        ref var known = ref _known[word];
        if (known == 0)
            known = holds(word) ? (byte)1 : (byte)2;
        return known == 1;
    }

    public bool OfAny(ReadOnlySpan<int> several)
    {
        foreach (var word in several)
        {
            if (Of(word))
                return true;
        }
        return false;
    }
}
