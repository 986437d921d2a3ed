using Placard.Record.Writing;

namespace Placard.Rooms.Topics;

/// <summary>The subjects that libraries filed decisions under, and the decisions of each, made once. Labels that differ in case alone are
/// one subject; votes whose record contains an error are left out.</summary>
internal sealed class TopicIndex
{
    private const int MostRecords = 300;

    private readonly Dictionary<string, TopicLine> _byLabel;
    private readonly Memo<TopicLine, TopicRecord> _records;

    private TopicIndex(OpenEdition edition)
    {
        var votes = edition.Votes.All.Where(v => v.Status != RecordStatus.Quarantined).ToList();
        Decisions = votes.Count;
        WithoutTopic = votes.Count(v => v.Topics.Count == 0);
        All =
        [
            .. votes
                .SelectMany(v => v.Topics.Select(label => (Label: label, Vote: v)))
                .GroupBy(t => Tidy(t.Label), StringComparer.OrdinalIgnoreCase)
                .Where(topic => topic.Key.Length > 0)
                .Select(topic => TopicLine.Of(topic))
                .OrderByDescending(t => t.Votes.Count)
                .ThenBy(t => t.Label, StringComparer.OrdinalIgnoreCase),
        ];
        _byLabel = All.ToDictionary(t => t.Label, StringComparer.OrdinalIgnoreCase);
        _records = new(MostRecords, line => TopicRecord.Of(edition, line), comparer: ReferenceEqualityComparer.Instance);
    }

    /// <summary>Every subject, most decisions first.</summary>
    public IReadOnlyList<TopicLine> All { get; }

    /// <summary>How many decisions there are, filed or not.</summary>
    public int Decisions { get; }

    /// <summary>How many of them are filed under nothing.</summary>
    public int WithoutTopic { get; }

    public static TopicIndex Of(OpenEdition edition) => edition.Keep(e => new TopicIndex(e));

    /// <summary>The subject of a label, case and the shape of blanks aside, or of everyday words for it; null for none.</summary>
    public TopicLine? Find(string label) =>
        _byLabel.GetValueOrDefault(Tidy(label))
        ?? (EverydayWords.HeadingOf(Tidy(label)) is { } heading ? _byLabel.GetValueOrDefault(heading) : null);

    public TopicRecord RecordOf(TopicLine line) => _records.Get(line);

    /// <summary>The subjects that have every word of a label, most decisions first.</summary>
    public IEnumerable<TopicLine> With(string label)
    {
        var words = Words(label);
        return All.Where(t => words.IsSubsetOf(Words(t.Label)));

        static HashSet<string> Words(string text) =>
            new(text.Split([' ', '(', ')', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The subjects nearest to a label that is none: those that have its words first, then those spelt alike.</summary>
    public IEnumerable<TopicLine> Nearest(string label)
    {
        var wanted = Tidy(label).ToUpperInvariant();
        var words = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return All.Select(t => (Line: t, Upper: t.Label.ToUpperInvariant()))
            .OrderByDescending(t => words.Count(w => t.Upper.Contains(w, StringComparison.Ordinal)))
            .ThenBy(t => EditDistance.Between(t.Upper, wanted))
            .Select(t => t.Line);
    }

    // A plus stands for a blank in addresses; a library's running number is no part of its subject.
    private static string Tidy(string label) =>
        string.Join(' ', label.Split([' ', '+', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
