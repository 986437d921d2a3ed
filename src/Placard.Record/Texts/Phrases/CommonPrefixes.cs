namespace Placard.Record.Texts.Phrases;

/// <summary>How many words each place of a corpus shares with the place before it in the order of places, as far as its passage
/// goes.</summary>
/// <remarks>J. Kärkkäinen, G. Manzini, S. J. Puglisi, <i>Permuted Longest-Common-Prefix Array</i>, CPM 2009: place by place, since the next
/// place shares at most one word fewer.</remarks>
internal static class CommonPrefixes
{
    /// <summary>For each rank in <paramref name="suffixes"/> the number of words shared with the rank before; 0 for the first.</summary>
    /// <param name="tokens">The words of the corpus.</param>
    /// <param name="suffixes">Its places in order.</param>
    /// <param name="most">What is counted up to.</param>
    public static byte[] Of(ReadOnlySpan<int> tokens, ReadOnlySpan<int> suffixes, byte most)
    {
        var before = new int[tokens.Length];
        for (var rank = 0; rank < suffixes.Length; rank++)
            before[suffixes[rank]] = rank == 0 ? -1 : suffixes[rank - 1];
        var shared = 0;
        for (var at = 0; at < before.Length; at++)
        {
            var other = before[at];
            if (other < 0)
                shared = 0;
            else
            {
                while (
                    other + shared < tokens.Length
                    && at + shared < tokens.Length
                    && tokens[at + shared] != 0
                    && tokens[at + shared] == tokens[other + shared]
                )
                    shared++;
            }
            before[at] = shared;
            shared = Math.Max(0, shared - 1);
        }
        var prefixes = new byte[suffixes.Length];
        for (var rank = 0; rank < suffixes.Length; rank++)
            prefixes[rank] = (byte)Math.Min(before[suffixes[rank]], most);
        return prefixes;
    }
}
