using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Placard.Rooms.Editions;

/// <summary>The edition itself: what it holds, what was left out and why, and all of it to download.</summary>
public sealed class EditionRoom : IRoom
{
    private const int MostPages = 100_000;

    public IEnumerable<Command> Commands(ProgramPaths here) => [new EditionCommand(here)];

    public void Map(IEndpointRouteBuilder site)
    {
        site.MapView<EditionAnswer>(Addresses.Edition, (OpenEdition edition) => Show(edition.Keep(EditionView.Of), edition),
            "What the edition is and holds: hash, sources with their terms, votes by source, body, year and status, files left out, what was not understood.");
        site.MapView<FilesAnswer>(Addresses.Edition + "/files", (string? page, OpenEdition edition) => ShowFiles(edition.Keep(EditionView.Of), page),
            "Every file the edition was built from and what became of it.");
        site.MapView<UnresolvedListAnswer>(Addresses.Edition + "/unresolved", (string? page, OpenEdition edition) => ShowUnresolved(edition.Keep(EditionView.Of), page),
            "What stands in the sources and could not be understood.");
        site.MapGet(Addresses.EditionFile, (OpenEdition edition) => Download(edition, edition.Keep(e => HeldFile.Open(e.Path)))).ExcludeFromDescription();
        site.MapView<DownloadsAnswer>(Addresses.Downloads, ShowDownloads, "The tables that can be downloaded whole.");
        site.MapView<DownloadAnswer>(Addresses.Downloads + "/{table}", (string table, OpenEdition edition) => ShowTable(table, edition), "The columns of one table; with .csv, the table.");
    }

    private static ViewResult Show(EditionView view, OpenEdition edition) =>
        ViewResult.Of<EditionPage, EditionView>("The edition", "What this edition of the record holds, what was left out and why, and how to cite it.", view)
            .AsJson(() => EditionAnswer.Of(edition), EditionJson.Readable.EditionAnswer)
            .AsTable(() => EditionTables.Counts(view.Info));

    private static ViewResult ShowFiles(EditionView view, string? page)
    {
        var part = Part.Of(view.Files, Asked.Number("page", page, 1, MostPages) ?? 1, Addresses.Edition + "/files");
        return ViewResult.Of<FilesPage, Part<Record.Observations.SourceFile>>("Files", "Every file the edition was built from and what became of it.", part)
            .AsJson(() => FilesAnswer.Of(view.Files), EditionJson.Readable.FilesAnswer)
            .AsTable(() => EditionTables.Files(view.Files));
    }

    private static ViewResult ShowUnresolved(EditionView view, string? page)
    {
        var part = Part.Of(view.Unresolved, Asked.Number("page", page, 1, MostPages) ?? 1, Addresses.Edition + "/unresolved");
        return ViewResult.Of<UnresolvedPage, Part<Record.Observations.Unresolved>>("Not understood", "What stands in the sources and could not be understood.", part)
            .AsJson(() => UnresolvedListAnswer.Of(view.Unresolved), EditionJson.Readable.UnresolvedListAnswer)
            .AsTable(() => EditionTables.Unresolved(view.Unresolved));
    }

    private static IResult Download(OpenEdition edition, HeldFile file) => Results.Stream(
        file.Read(), "application/vnd.sqlite3", $"placard-{edition.Info.Hash[..12]}.sqlite",
        entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{edition.Info.Hash}\""), enableRangeProcessing: true);

    private static ViewResult ShowDownloads() =>
        ViewResult.Of<DownloadsPage, DownloadsAnswer>("Downloads", "The whole record as one file, or as tables.", DownloadsAnswer.Whole)
            .AsJson(() => DownloadsAnswer.Whole, EditionJson.Readable.DownloadsAnswer);

    private static ViewResult ShowTable(string name, OpenEdition edition)
    {
        var table = WholeTable.All.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw Refusal.NotFound($"There is no table {Quotes.Of(name)}; there are {Lists.Or([.. WholeTable.All.Select(t => t.Name)])}.",
                WholeTable.All.Select(t => new Link(t.Title, t.Address)));
        return ViewResult.Of<TablePage, WholeTable>(table.Title, table.About, table)
            .AsJson(() => DownloadAnswer.Of(table), EditionJson.Readable.DownloadAnswer)
            .AsTable(() => table.Rows(edition));
    }
}
