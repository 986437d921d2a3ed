using System.Text;
using Placard.Record.Texts.Recognition;

namespace Placard.Sources.Drafts;

/// <summary>What is in a file and was not read, gathered while it is read, so that the result says it. One rule holds for all
/// forms.</summary>
internal sealed class Omissions
{
    private const int Quoted = 80;

    private readonly Dictionary<Omission, List<StringBuilder>> _passages = [];
    private readonly SortedSet<string> _sentences = new(StringComparer.Ordinal);
    private Omission? _open;

    /// <summary>Adds words that are left out; those that follow each other are one passage.</summary>
    public void Add(Omission kind, string words)
    {
        if (!_passages.TryGetValue(kind, out var passages))
            _passages[kind] = passages = [];
        if (_open != kind || passages.Count == 0)
        {
            if (string.IsNullOrWhiteSpace(words))
                return;
            passages.Add(new StringBuilder());
        }
        _open = kind;
        if (passages[^1].Length < Quoted * 2)
            passages[^1].Append(words);
    }

    /// <summary>Adds one thing that is left out and has no words of its own.</summary>
    public void Add(Omission kind)
    {
        EndPassage();
        Add(kind, "-");
        EndPassage();
    }

    /// <summary>Ends the passage; what is left out from here on is another.</summary>
    public void EndPassage() => _open = null;

    /// <summary>Adds a sentence of its own, once.</summary>
    public void Say(string sentence) => _sentences.Add(sentence);

    /// <summary>A sentence for each kind of thing that was left out.</summary>
    public IReadOnlyList<string> Sentences =>
        [.. _passages.Where(p => p.Value.Count > 0).OrderBy(p => p.Key).Select(p => SentenceOf(p.Key, p.Value)), .. _sentences];

    /// <summary>The draft with a remark for each kind of thing that was left out.</summary>
    public RecognisedDraft SaidOn(RecognisedDraft draft) =>
        Sentences is { Count: > 0 } sentences ? draft with { Remarks = [.. draft.Remarks, .. sentences] } : draft;

    private static string SentenceOf(Omission kind, List<StringBuilder> passages) =>
        kind switch
        {
            Omission.Struck => Words("Struck-out text was left out", passages),
            Omission.Hidden => Words("Hidden text, which no reader sees, was left out", passages),
            Omission.Cropped => Words("Text outside the visible page was left out", passages),
            Omission.Sideways => Words("Text set across the rest of its page was not read", passages),
            Omission.TextBox => Words("Text in boxes was not read", passages),
            Omission.Comment => Count("comment was left out", "comments were left out", passages.Count),
            Omission.Picture => Count("large picture was not read", "large pictures were not read", passages.Count),
            Omission.Embedded => Count("embedded object was not read", "embedded objects were not read", passages.Count),
            Omission.Attachment => Count("inserted file was not read", "inserted files were not read", passages.Count),
            _ => Count(
                "note is called in the text, but is not in the file",
                "notes are called in the text, but are not in the file",
                passages.Count
            ),
        };

    private static string Words(string what, List<StringBuilder> passages) =>
        passages.Count == 1
            ? $"{what}: “{Beginning(passages[0])}”."
            : $"{what} in {passages.Count} places, first: “{Beginning(passages[0])}”.";

    private static string Count(string one, string many, int count) => count == 1 ? $"1 {one}." : $"{count} {many}.";

    private static string Beginning(StringBuilder passage)
    {
        var words = string.Join(' ', passage.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Quoted)
            return words;
        var end = words.LastIndexOf(' ', Quoted);
        return words[..(end > 0 ? end : Quoted)] + " …";
    }
}

/// <summary>What may be left out of a file, in the order in which it is said.</summary>
internal enum Omission
{
    Struck,
    Hidden,
    Cropped,
    Sideways,
    TextBox,
    Comment,
    Picture,
    Embedded,
    Attachment,
    Note,
}
