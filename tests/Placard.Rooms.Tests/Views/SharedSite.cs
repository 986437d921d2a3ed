using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Data.Sqlite;
using Placard.Desk;
using Placard.Desk.Entries;
using Placard.Desk.WatchLists;
using Placard.Desk.WhipCounts;
using Placard.Record.Positions.WhipCounts;
using Placard.Rooms.Tests.Positions;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Views;

/// <summary>The site of the tiny edition for all tests of a class, with its description, and that of an edition with enough roll calls to
/// place states.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    private const int PagesOfAView = 3;

    private const string Count = "/whip-counts/k7d2m9xqwz";
    private const string WatchList = "/watch-lists/w7d2m9xqwz";
    private const string Entry = "/entries/n7d2m9xqwz";

    private readonly string _folder = Directory.CreateTempSubdirectory("placard-desk-").FullName;
    private Task<IReadOnlySet<string>>? _reached;

    internal TestSite Site { get; private set; } = null!;

    private TestSite WithPositions { get; set; } = null!;

    internal DescribedData Description { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.OpenAsync(new SiteSettings { Desk = Path.Combine(_folder, "desk.sqlite") }, TestSite.Rooms);
        StoreCount();
        await Site.TextAsync(Count + ".json"); // data waits for the forecast, and pages have it then
        WithPositions = await TestSite.OfAsync(PositionsEdition.Shared, [.. TestSite.Rooms]);
        Description = new DescribedData(await Site.TextAsync("/openapi.json"));
    }

    /// <summary>The site that has the data for a sample.</summary>
    internal TestSite Of(ViewSample sample) => NeedsPositions(sample) ? WithPositions : Site;

    /// <summary>The edition of that site.</summary>
    internal static OpenEdition EditionOf(ViewSample sample) => NeedsPositions(sample) ? PositionsEdition.Shared : TinyEdition.Shared;

    /// <summary>Whether a path is one of a view.</summary>
    internal static bool IsOf(View view, string path) =>
        new TemplateMatcher(TemplateParser.Parse(view.Address.TrimStart('/')), []).TryMatch(path, new RouteValueDictionary());

    /// <summary>Paths that links lead to, from the home page and its menu on; of the pages of one view the first few are
    /// followed.</summary>
    internal Task<IReadOnlySet<string>> ReachedAsync() => _reached ??= FollowAllAsync();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await WithPositions.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // A count gets a name by chance; the examples of views name one.
    private void StoreCount()
    {
        var file = Path.Combine(_folder, "desk.sqlite");
        using (var desk = OpenDesk.Open(DeskPlace.Parse(file), DateTimeOffset.UnixEpoch))
        {
            desk.WhipCounts.Begin(
                new CountedVote(
                    "Question of lanterns",
                    Body.HumanRightsCouncil,
                    new DateOnly(2098, 3, 20),
                    Goal.Pass,
                    Symbol: DocumentSymbol.Parse("A/HRC/99/L.1")
                ),
                "",
                DateTimeOffset.UnixEpoch
            );
            var list = desk.WatchLists.Begin("Lanterns", "", new Author("ana"), DateTimeOffset.UnixEpoch);
            desk.WatchLists.Add(
                list.Id,
                [new(new DeskSubject("state", "SEN"), SeenThings.None), new(new DeskSubject("phrase", "lanterns"), SeenThings.None)],
                new Author("ana"),
                DateTimeOffset.UnixEpoch
            );
            desk.Entries.Write(
                EntryKind.Candidacy,
                new DeskSubject("state", "SEN"),
                "HRC",
                new EntryText("", "A note verbale", "2099 to 2101"),
                new Author("ana"),
                DateTimeOffset.UnixEpoch
            );
        }
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            PRAGMA foreign_keys = OFF;
            UPDATE whip_count SET id = '{Count.Split('/')[^1]}';
            UPDATE watch_list SET id = '{WatchList.Split('/')[^1]}';
            UPDATE watch_item SET list_id = '{WatchList.Split('/')[^1]}';
            UPDATE entry SET id = '{Entry.Split('/')[^1]}';
            UPDATE entry_version SET entry_id = '{Entry.Split('/')[^1]}';
            """;
        command.ExecuteNonQuery();
    }

    private static bool NeedsPositions(ViewSample sample) => sample.View.Room == "Positions";

    private async Task<IReadOnlySet<string>> FollowAllAsync() =>
        (await FollowAsync(Site, "/")).Concat(await FollowAsync(WithPositions, "/positions")).ToHashSet(StringComparer.Ordinal);

    // Only what lies below the first page.
    private static async Task<HashSet<string>> FollowAsync(TestSite site, string first)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { first };
        var views = DeclaredRooms.Of(TestSite.Rooms).Views.ToList();
        var followed = new Dictionary<View, int>();
        var waiting = new Queue<string>([first]);
        while (waiting.TryDequeue(out var path))
        {
            if (views.Find(v => IsOf(v, path)) is { } view && (followed[view] = followed.GetValueOrDefault(view) + 1) > PagesOfAView)
                continue;
            using var answer = await site.AskAsync(path);
            if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType!.MediaType != "text/html")
                continue;
            foreach (
                var link in new HtmlParser()
                    .ParseDocument(await answer.Content.ReadAsStringAsync())
                    .QuerySelectorAll("main a[href], header a[href], form[action]")
            )
            {
                var address = (link.GetAttribute("href") ?? link.GetAttribute("action"))!;
                var end = address.IndexOfAny(['?', '#']);
                var at = end < 0 ? address : address[..end];
                if (at.StartsWith(first, StringComparison.Ordinal) && seen.Add(at))
                    waiting.Enqueue(at);
            }
        }
        return seen;
    }
}
