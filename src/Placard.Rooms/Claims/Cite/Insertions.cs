using System.Text;

namespace Placard.Rooms.Claims;

/// <summary>What is put in among the characters of a source. What is put in at one place stands in the order in which it was
/// added.</summary>
internal sealed class Insertions(string source)
{
    private readonly SortedDictionary<int, StringBuilder> _at = [];

    /// <summary>Puts words before the character at a place.</summary>
    public void Add(int place, string words)
    {
        if (!_at.TryGetValue(place, out var there))
            _at[place] = there = new StringBuilder();
        there.Append(words);
    }

    /// <summary>The source with all of them.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(source.Length + _at.Values.Sum(words => words.Length));
        var from = 0;
        foreach (var (place, words) in _at)
        {
            text.Append(source, from, place - from).Append(words);
            from = place;
        }
        return text.Append(source, from, source.Length - from).ToString();
    }
}
