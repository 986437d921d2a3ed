using System.Globalization;
using Placard.Record.Access;
using Placard.Sources.Files;

namespace Placard.Sources.NgoReports;

/// <summary>What one report says.</summary>
/// <param name="Symbol">Its symbol: <c>E/2025/32 (Part II)</c>.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record NgoReport(string Symbol, IReadOnlyList<ReportBlock> Blocks)
{
    private const int LongestName = 400;

    /// <summary>Adds every statement of it.</summary>
    /// <exception cref="UnreadableFileException">It is no report of the Committee, or does not say of which session.</exception>
    public void AddTo(FileReading file, StateRegister states)
    {
        var report = ReportFigures.Of(this, file);
        var session = report.Last.IsExact
            ? report.Last.Earliest
            : throw new UnreadableFileException("It does not say when the session ended.");
        file.Add(report);
        var lists = AnnouncedList
            .Of(Blocks)
            .Select(list => (List: list, Kind: KindOf(list.Sentence)))
            .Where(l => l.Kind is not null)
            .ToList();
        var parts = lists.Where(l => l.Kind is { Kind: NgoDecisionKind.Recommended, IsNew: not null } && l.List.IsWhole).ToList();
        var inParts = parts.SelectMany(l => l.List.Names).Select(n => NgoName.KeyOf(n.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (list, kind) in lists)
        {
            if (!list.IsWhole)
                file.LeaveOut(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Of a list of {list.Announced} names ({kind!.Value.Kind.ToWord()}), {list.Names.Count} were read; it is left out."
                    )
                );
            // The list of all who were recommended has those of the two lists that tell new applications from others once more.
            else if (kind is { Kind: NgoDecisionKind.Recommended, IsNew: null })
                Add(file, session, kind.Value, list.Names.Where(n => !inParts.Contains(NgoName.KeyOf(n.Text))));
            else
                Add(file, session, kind!.Value, list.Names);
        }
        ReportChanges.AddTo(this, session, file);
        ReportInterventions.AddTo(this, report.Name, file, states);
    }

    /// <summary>Where something stands: <c>page 41</c>.</summary>
    public static string PlaceOf(ReportBlock block, string what = "") =>
        string.Create(CultureInfo.InvariantCulture, $"page {block.Page}{(what.Length == 0 ? "" : ", ")}{what}");

    private static void Add(FileReading file, DateOnly session, (NgoDecisionKind Kind, bool? IsNew) kind, IEnumerable<ReportBlock> names)
    {
        foreach (var name in names)
        {
            var origin = file.At(PlaceOf(name, name.Text), PartialDate.From(session));
            if (name.Text.Length > LongestName)
                file.AddUnresolved(origin, "name", name.Text);
            else
                file.Add(
                    new NgoDecision(origin)
                    {
                        Session = session,
                        Kind = kind.Kind,
                        Organisation = name.Text,
                        IsNew = kind.IsNew,
                    }
                );
        }
    }

    private static (NgoDecisionKind Kind, bool? IsNew)? KindOf(string sentence)
    {
        if (sentence.Contains("quadrennial reports submitted", StringComparison.Ordinal))
            return null;
        foreach (var (words, kind, isNew) in Decided)
        {
            if (sentence.Contains(words, StringComparison.Ordinal))
                return (kind, isNew);
        }
        return null;
    }

    // The first that a sentence has says what it is about: the longer words stand before those that are part of them.
    private static readonly (string Words, NgoDecisionKind Kind, bool? IsNew)[] Decided =
    [
        ("further defer consideration of the requests", NgoDecisionKind.ReclassificationDeferred, null),
        ("further deferred its consideration of the applications", NgoDecisionKind.Deferred, false),
        ("deferred its consideration of the applications", NgoDecisionKind.Deferred, true),
        ("should be granted consultative status", NgoDecisionKind.Recommended, true),
        ("recommended that the Council grant consultative status", NgoDecisionKind.Recommended, false),
        ("grant consultative status to the following", NgoDecisionKind.Recommended, null),
        ("close without prejudice consideration of the requests", NgoDecisionKind.Closed, null),
        ("to suspend immediately", NgoDecisionKind.StatusSuspended, null),
        ("reinstate the consultative status", NgoDecisionKind.StatusReinstated, null),
        ("withdraw immediately the consultative status", NgoDecisionKind.StatusWithdrawn, null),
    ];
}
