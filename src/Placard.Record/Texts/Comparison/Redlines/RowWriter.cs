namespace Placard.Record.Texts.Comparison.Redlines;

/// <summary>Writes one row of a comparison as paragraphs of a redline.</summary>
internal sealed class RowWriter(ComparisonRow row, int position)
{
    private readonly List<RedlineParagraph> _paragraphs = [];
    private readonly SidePlaces _old = new(row.Pair.Old);
    private readonly SidePlaces _new = new(row.Pair.New);
    private List<RedlinePart> _parts = [];
    private int _olds;
    private int _news;
    private bool _startsOld = true;
    private bool _startsNew = true;

    public IReadOnlyList<RedlineParagraph> Write()
    {
        AddNotes(_old.NotesAt(0), _new.NotesAt(0));
        foreach (var run in row.Pair.Runs)
        {
            if (run.Kind == RunKind.Kept)
                WriteKept(run);
            else
            {
                if (row.Side != RowSide.New)
                    WriteOne(run.Old, run.OldAt, _old, isOld: true, run.IsUpdate);
                if (row.Side != RowSide.Old)
                    WriteOne(run.New, run.NewAt, _new, isOld: false, run.IsUpdate);
            }
        }
        End(
            row.Side switch
            {
                RowSide.Both => PartKind.Kept,
                RowSide.Old => Moved(PartKind.Deleted),
                _ => Moved(PartKind.Inserted),
            },
            row.Side != RowSide.New,
            row.Side != RowSide.Old
        );
        return _paragraphs;
    }

    private PartKind KeptKind =>
        row.Side switch
        {
            RowSide.Both => PartKind.Kept,
            RowSide.Old => PartKind.MovedFrom,
            _ => PartKind.MovedTo,
        };

    // The end of a paragraph that moved went with it.
    private PartKind Moved(PartKind kind) =>
        !row.IsMove ? kind
        : kind == PartKind.Deleted ? PartKind.MovedFrom
        : PartKind.MovedTo;

    private void WriteKept(WordRun run)
    {
        for (var i = 0; i < run.Old.Length; i++)
        {
            if (run.Old[i] == ParagraphPair.Break)
                End(KeptKind, true, true);
            else
                Add(KeptKind, run.Old[i], row.Side == RowSide.Old ? _old.IsOpening(run.OldAt + i) : _new.IsOpening(run.NewAt + i), false);
            AddNotes(_old.NotesAt(run.OldAt + i + 1), _new.NotesAt(run.NewAt + i + 1));
        }
    }

    private void WriteOne(string text, int at, SidePlaces side, bool isOld, bool isUpdate)
    {
        var kind = isOld ? PartKind.Deleted : PartKind.Inserted;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ParagraphPair.Break)
                End(Moved(kind), isOld, !isOld);
            else
                Add(kind, text[i], side.IsOpening(at + i), isUpdate);
            var notes = side.NotesAt(at + i + 1);
            AddNotes(isOld ? notes : [], isOld ? [] : notes);
        }
    }

    private void Add(PartKind kind, char c, bool isOpening, bool isUpdate)
    {
        if (_parts is [.., { Note: null } last] && last.Kind == kind && last.IsOpening == isOpening && last.IsUpdate == isUpdate)
            _parts[^1] = last with { Text = last.Text + c };
        else
            _parts.Add(new RedlinePart(kind, c.ToString(), isOpening, isUpdate));
    }

    private void AddNotes(IReadOnlyList<Footnote> olds, IReadOnlyList<Footnote> news)
    {
        if (row.Side == RowSide.Old)
            news = [];
        if (row.Side == RowSide.New)
            olds = [];
        // A footnote that was reworded is another footnote: the one goes, the other comes.
        foreach (var (i, note) in olds.Index())
            _parts.Add(new RedlinePart(IsIn(news, i, note) ? PartKind.Kept : PartKind.Deleted, "", Note: note));
        foreach (var (i, note) in news.Index().Where(n => !IsIn(olds, n.Index, n.Item)))
            _parts.Add(new RedlinePart(PartKind.Inserted, "", Note: note));

        static bool IsIn(IReadOnlyList<Footnote> notes, int i, Footnote note) => i < notes.Count && notes[i].Text == note.Text;
    }

    private void End(PartKind end, bool old, bool @new)
    {
        var shape = row.New.Count > 0 ? row.New[Math.Min(_news, row.New.Count - 1)] : row.Old[Math.Min(_olds, row.Old.Count - 1)];
        _paragraphs.Add(new RedlineParagraph(Number(), _parts, end, shape, position));
        _parts = [];
        _olds += old ? 1 : 0;
        _news += @new ? 1 : 0;
        (_startsOld, _startsNew) = (old, @new);
    }

    private List<RedlinePart> Number()
    {
        var old = _startsOld && _olds < row.Old.Count ? row.Old[_olds].Number : "";
        var @new = _startsNew && _news < row.New.Count ? row.New[_news].Number : "";
        if (row.Side == RowSide.Both && old == @new)
            return old.Length == 0 ? [] : [new RedlinePart(PartKind.Kept, old)];
        return [.. Parts(old, PartKind.Deleted), .. Parts(@new, PartKind.Inserted)];

        static IEnumerable<RedlinePart> Parts(string number, PartKind kind) => number.Length == 0 ? [] : [new RedlinePart(kind, number)];
    }
}
