namespace Placard.Record.Texts.Comparison.Redlines;

/// <summary>What stands at which character of one side of a pair: openings and calls of footnotes.</summary>
internal sealed class SidePlaces
{
    private readonly Dictionary<int, List<Footnote>> _notes = [];
    private readonly List<(int Start, int End)> _openings = [];

    public SidePlaces(IReadOnlyList<Paragraph> paragraphs)
    {
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.OpeningLength > 0)
                _openings.Add((start, start + paragraph.OpeningLength));
            foreach (var note in paragraph.Footnotes)
            {
                var at = start + Math.Clamp(note.At, 0, paragraph.Text.Length);
                if (!_notes.TryGetValue(at, out var here))
                    _notes[at] = here = [];
                here.Add(note);
            }
            start += paragraph.Text.Length + 1;
        }
    }

    public bool IsOpening(int at) => _openings.Exists(o => at >= o.Start && at < o.End);

    /// <summary>The footnotes called just before this character.</summary>
    public IReadOnlyList<Footnote> NotesAt(int at) => _notes.TryGetValue(at, out var notes) ? notes : [];
}
