namespace Placard.Record.Claims.Mentions;

/// <summary>The letters of a sentence that are part of a mention already: what is found first keeps its words.</summary>
internal sealed class Occupied(int length)
{
    private readonly bool[] _taken = new bool[length];

    /// <summary>Takes a stretch; false where a letter of it is taken.</summary>
    public bool Take(int start, int length)
    {
        if (!IsFree(start, length))
            return false;
        _taken.AsSpan(start, length).Fill(true);
        return true;
    }

    /// <summary>Whether no letter of a stretch is taken.</summary>
    public bool IsFree(int start, int length) => !_taken.AsSpan(start, length).Contains(true);
}
