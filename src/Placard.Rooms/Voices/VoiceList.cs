using Placard.Record.Voices;

namespace Placard.Rooms.Voices;

/// <summary>A statement as lists show it.</summary>
/// <param name="Heard">The statement and its meeting.</param>
/// <param name="Snippet">Some of its words.</param>
/// <param name="Draft">Where its draft is shown; null where it is on none.</param>
/// <param name="Ballot">How the state voted on the draft; null where that is not known.</param>
public sealed record VoiceLine(HeardVoice Heard, Snippet Snippet, Link? Draft, string? Ballot);

/// <summary>The statements in meetings that a reader asks for, latest first.</summary>
public sealed record VoiceList
{
    private const int MostInFeed = 50;

    private readonly OpenEdition _edition;
    private readonly SoughtVoices? _finder;

    private VoiceList(OpenEdition edition, VoiceQuery query, int pageSize)
    {
        (_edition, Query, PageSize, Index) = (edition, query, pageSize, VoiceIndex.Of(edition));
        _finder = query.Text is { } text && Index.All.Count > 0 ? new SoughtVoices(edition, text) : null;
        All = [.. Candidates().Where(v => query.Passes(v) && (_finder is null || _finder.Has(v.Voice)))];
    }

    public VoiceQuery Query { get; }

    public VoiceIndex Index { get; }

    /// <summary>All that pass.</summary>
    public IReadOnlyList<HeardVoice> All { get; }

    public int PageSize { get; }

    public int Pages => Paging.Count(All.Count, PageSize);

    public StateRegister States => _edition.States;

    /// <summary>Those on this page, with some of their words.</summary>
    public IReadOnlyList<VoiceLine> Shown => field ??= [.. All.PageOf(Query.Page, PageSize).Select(LineOf)];

    /// <summary>How many of those that pass are of each kind, most first.</summary>
    public IReadOnlyList<(VoiceKind Kind, int Count)> Kinds =>
        field ??= [.. All.CountBy(v => v.Voice.Kind).OrderByDescending(k => k.Value).ThenBy(k => k.Key).Select(k => (k.Key, k.Value))];

    /// <exception cref="Refusal">The list has no such page.</exception>
    public static VoiceList Of(Request request, VoiceQuery query)
    {
        var list = new VoiceList(request.Edition, query, Paging.SizeFor(request));
        return query.Page <= list.Pages ? list : throw Paging.NoSuchPage(request, query.Page);
    }

    /// <summary>A statement with some of its words.</summary>
    public VoiceLine LineOf(HeardVoice heard)
    {
        var voice = heard.Voice;
        var sentences = Index.SentencesOf(voice);
        return new(
            heard,
            _finder?.SnippetOf(voice, sentences) ?? Snippet.Beginning(voice, sentences),
            voice.Draft.IsKnown ? DraftLinks.Of(_edition, voice.Draft) : null,
            DraftLinks.BallotOn(_edition, voice.Draft, voice.State)
        );
    }

    public Feed ToFeed() =>
        new(
            "What states said in meetings",
            [
                .. All.Take(MostInFeed)
                    .Select(LineOf)
                    .Select(line => new FeedEntry(
                        $"{VoiceWording.Who(line.Heard.Voice, States)}: {VoiceWording.What(line.Heard.Voice)}"
                            + (line.Draft is { } draft ? $", {draft.Text}" : ""),
                        VoiceAddresses.Of(line.Heard.Voice),
                        line.Heard.Meeting.Day,
                        $"{VoiceWording.Title(line.Heard.Voice.Meeting)}. {line.Snippet.Words} ({VoiceWording.NoRecord})"
                    )),
            ]
        );

    private IEnumerable<HeardVoice> Candidates() =>
        Query.Draft.IsKnown ? Index.OnDraft(Query.Draft)
        : Query.State is { } state ? Index.OfState(state.Code)
        : Index.All;
}
