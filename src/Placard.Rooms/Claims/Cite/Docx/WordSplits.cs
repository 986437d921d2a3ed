using System.Text;
using System.Text.RegularExpressions;

namespace Placard.Rooms.Claims.Docx;

/// <summary>Puts runs and marks into the XML of a document, between its runs or within one, which then is parted with its
/// properties.</summary>
/// <remarks>What is in a link, an insertion, a field or another element of a paragraph is left whole: the mark stands beside it.</remarks>
internal sealed partial class WordSplits(string xml, WordMap map)
{
    private readonly SortedDictionary<int, Split> _splits = [];
    private int _changes = 1_000_000;

    /// <summary>The place after a letter, and how the run is parted there; null where the letter is in none that can be cited.</summary>
    public Spot? After(int place)
    {
        if (map.At(place) is not { } letters)
            return null;
        if (Whole(letters) is { } whole)
            return new Spot(whole.End, null);
        var at = Letter.EndInMarkup(xml, place);
        return at < letters.To ? new Spot(at, letters)
            : letters.Run!.LastChild == letters.Start ? new Spot(letters.Run.End, null)
            : new Spot(xml.IndexOf('>', at) + 1, letters);
    }

    /// <summary>The place before a letter.</summary>
    public Spot? Before(int place)
    {
        if (map.At(place) is not { } letters)
            return null;
        if (Whole(letters) is { } whole)
            return new Spot(whole.Start, null);
        return place > letters.From ? new Spot(place, letters)
            : letters.Run!.FirstChild == letters.Start ? new Spot(letters.Run.Start, null)
            : new Spot(letters.Start, letters);
    }

    /// <summary>Puts XML at a place. Of what is put at one place the lower rank stands first.</summary>
    public void Add(Spot spot, int rank, string what)
    {
        if (!_splits.TryGetValue(spot.Place, out var split))
            _splits[spot.Place] = split = new Split(spot.Within);
        split.What.Add((rank, what));
    }

    /// <summary>The XML with all of it.</summary>
    public string Finish()
    {
        var insertions = new Insertions(xml);
        var parted = new HashSet<WordLetters>();
        foreach (var (place, split) in _splits)
        {
            var what = string.Concat(split.What.OrderBy(w => w.Rank).Select(w => w.What));
            if (split.Within is not { } letters)
                insertions.Add(place, what);
            else
            {
                if (place > letters.From && place < letters.To && parted.Add(letters))
                    KeepBlank(insertions, letters, place);
                insertions.Add(place, Parted(letters, place, what));
            }
        }
        return insertions.ToString();
    }

    private string Parted(WordLetters letters, int place, string what)
    {
        var w = map.Prefix;
        var run = letters.Run!;
        var again = new StringBuilder(run.Tag).Append(
            ChangeId().Replace(run.Properties, match => $"{match.Groups["before"]}{Numbers.Plain(_changes++)}")
        );
        return place > letters.From && place < letters.To
            ? $"</{w}t></{w}r>{what}{again}<{w}t xml:space=\"preserve\">"
            : $"</{w}r>{what}{again}";
    }

    // A blank at the end of letters is shown only where that is said.
    private void KeepBlank(Insertions insertions, WordLetters letters, int place)
    {
        var tag = xml.AsSpan(letters.Start, letters.From - letters.Start);
        if (char.IsWhiteSpace(xml[place - 1]) && !tag.Contains("xml:space", StringComparison.Ordinal))
            insertions.Add(letters.From - 1, " xml:space=\"preserve\"");
    }

    // What has to stay whole around letters, within their paragraph; null where their run can be parted.
    private static (int Start, int End)? Whole(WordLetters letters)
    {
        var paragraph = letters.Top.Paragraph;
        if (letters.Field is { } field)
            return (
                field.Begin?.Paragraph == paragraph ? field.Begin.Start : paragraph.Begin,
                field.End?.Paragraph == paragraph ? field.End.End : paragraph.End
            );
        return letters is { IsPlain: true, Run: not null } ? null : (letters.Top.Start, letters.Top.End);
    }

    [GeneratedRegex(
        @"(?<before><[A-Za-z0-9]{1,20}:rPrChange\s[^>]{0,300}?\b[A-Za-z0-9]{1,20}:id\s*=\s*[""'])-?[0-9]{1,10}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ChangeId();

    private sealed record Split(WordLetters? Within)
    {
        public List<(int Rank, string What)> What { get; } = [];
    }
}

/// <summary>A place in the XML of a document.</summary>
/// <param name="Place">The place.</param>
/// <param name="Within">The letters whose run is parted there; null where it is between runs.</param>
internal readonly record struct Spot(int Place, WordLetters? Within);
