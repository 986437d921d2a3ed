using System.Runtime.InteropServices;
using System.Text;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts;

/// <summary>Text gathered run by run, which knows what of it is in italics and in bold.</summary>
internal sealed class StyledText
{
    private readonly StringBuilder _text = new();
    private readonly List<bool> _italic = [];
    private readonly List<int> _places = [];
    private bool _hasBold;
    private bool _hasPlain;

    /// <summary>How many characters there are.</summary>
    public int Length => _text.Length;

    /// <summary>How many there are without the blanks at the end.</summary>
    public int TrimmedLength
    {
        get
        {
            var length = _text.Length;
            while (length > 0 && char.IsWhiteSpace(_text[length - 1]))
                length--;
            return length;
        }
    }

    /// <summary>Whether it ends in a blank, or is empty.</summary>
    public bool EndsBlank => _text.Length == 0 || char.IsWhiteSpace(_text[^1]);

    /// <summary>Whether all words of it are in bold.</summary>
    public bool IsBold => _hasBold && !_hasPlain;

    /// <summary>How many characters at the start, a number before them aside, are in italics.</summary>
    public int Italics
    {
        get
        {
            var text = _text.ToString();
            PrintedNumber.Of(text, out var from, out _);
            while (from < text.Length && char.IsWhiteSpace(text[from]))
                from++;
            var start = from;
            // A bracket before the words is often set upright.
            while (from < text.Length && text[from] == '[')
                from++;
            if (from == text.Length || !_italic[from])
                return 0;
            var length = from - start;
            from = start;
            while (from + length < text.Length && (_italic[from + length] || char.IsWhiteSpace(text[from + length])))
                length++;
            return text.AsSpan(from, length).TrimEnd().Length;
        }
    }

    /// <summary>Where each character stands in the source, -1 where nowhere; empty where no place was given.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>Adds a run.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="isItalic">Whether they are in italics.</param>
    /// <param name="isBold">Whether they are in bold.</param>
    /// <param name="places">Where each stands in the source; empty where that is not known.</param>
    public void Append(string run, bool isItalic = false, bool isBold = false, ReadOnlySpan<int> places = default)
    {
        AppendPlaces(places, run.Length);
        _text.Append(run);
        for (var i = 0; i < run.Length; i++)
            _italic.Add(isItalic);
        if (!run.Any(char.IsLetterOrDigit))
            return;
        _hasBold |= isBold;
        _hasPlain |= !isBold;
    }

    /// <summary>Adds what was gathered elsewhere.</summary>
    public void Append(StyledText other)
    {
        AppendPlaces(CollectionsMarshal.AsSpan(other._places), other.Length);
        _text.Append(other._text);
        _italic.AddRange(other._italic);
        _hasBold |= other._hasBold;
        _hasPlain |= other._hasPlain;
    }

    /// <summary>Adds a blank where there is none.</summary>
    public void AppendBlank(string blank = " ")
    {
        if (!EndsBlank)
            Append(blank, _italic[^1]);
    }

    /// <summary>Takes blanks off the end.</summary>
    public void TrimEnd()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
            _italic.RemoveAt(_text.Length);
            if (_places.Count > _text.Length)
                _places.RemoveAt(_text.Length);
        }
    }

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();

    private void AppendPlaces(ReadOnlySpan<int> places, int length)
    {
        if (places.IsEmpty && _places.Count == 0)
            return;
        while (_places.Count < _text.Length)
            _places.Add(-1);
        if (places.IsEmpty)
            _places.AddRange(Enumerable.Repeat(-1, length));
        else
            _places.AddRange(places);
    }
}
