using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Placard.Rooms.Editions.Export;

namespace Placard.Rooms.Editions;

/// <summary>The edition itself: what it holds, what was left out and why, and all of it to download.</summary>
public sealed class EditionRoom : IRoom
{
    private const string Files = Addresses.Edition + "/files";
    private const string NotUnderstood = Addresses.Edition + "/unresolved";

    public void Declare(RoomDeclaration room)
    {
        room.Writes(EditionJsonContext.Readable);

        room.View(
                Addresses.Edition,
                "edition info",
                "What an edition holds: its hash, votes by source, body, year and status, sources with their terms, files left out and why."
            )
            .Gives(EditionOverview.Of)
            .Page<EditionPage>("The edition", "What this edition of the record holds, what was left out and why, and how to cite it.")
            .Json(EditionJson.Of)
            .Table(EditionTables.Counts)
            .Plain(EditionText.Write)
            .InMenu(MenuGroup.Data, "Edition");

        room.View(Files, null, "Every file the edition was built from and what became of it.")
            .Asks(PartQuery.Parameters)
            .Gives((OpenEdition edition, PartQuery query) => PartOf(edition, query, Files, e => e.Files))
            .Page<FilesPage>("Files")
            .Json(FilesJson.Of)
            .Table(EditionTables.Files.From((EditionPart<SourceFile> part) => part.Edition));

        room.View(NotUnderstood, null, "What stands in the sources and could not be understood.")
            .Asks(PartQuery.Parameters)
            .Gives((OpenEdition edition, PartQuery query) => PartOf(edition, query, NotUnderstood, e => e.Unresolved))
            .Page<UnresolvedPage>("Not understood")
            .Json(UnresolvedListJson.Of)
            .Table(EditionTables.Unresolved.From((EditionPart<Unresolved> part) => part.Edition));

        room.Download(Addresses.EditionFile, Download);

        room.View(Addresses.Downloads, null, "The whole record as one file, or as tables.")
            .Gives(edition => edition)
            .Page<DownloadsPage>("Downloads")
            .Json(DownloadsJson.Of)
            .InMenu(MenuGroup.Data, "Downloads");

        room.View(Addresses.Downloads + "/{table}", null, "The columns of one table; with .csv, the table.")
            .Asks(ChosenTable.Parameters)
            .Gives((OpenEdition edition, WholeTable table) => new ChosenTable(table, edition))
            .Costly()
            .Page<TablePage>(chosen => chosen.Table.Title, chosen => chosen.Table.About)
            .Json(DownloadJson.Of)
            .Table(WholeTable.OfChosen)
            .Example(Addresses.Downloads + "/votes")
            .Example(Addresses.Downloads + "/ballots")
            .Example(Addresses.Downloads + "/versions")
            .Example(Addresses.Downloads + "/differing-ballots")
            .Example(Addresses.Downloads + "/states")
            .Example(Addresses.Downloads + "/memberships")
            .Example(Addresses.Downloads + "/paragraphs");

        room.CommandGroup("edition", "Build, describe and check an edition: the whole public record at one moment, in one file");
        room.Command("edition", here => new BuildCommand(here));
        room.Command("edition", here => new VerifyCommand(here));
        room.Command("edition", here => new ExportCommand(here));
        room.CommandGroup("record", "The votes that come with Placard, as facts in files of its own");
        room.Command("record", here => new WriteRecordCommand(here));
        room.Command("record", here => new CheckRecordCommand(here));
    }

    private static EditionPart<T> PartOf<T>(
        OpenEdition edition,
        PartQuery query,
        string address,
        Func<EditionOverview, IReadOnlyList<T>> list
    )
    {
        var overview = EditionOverview.Of(edition);
        return new(Part.Of(list(overview), query.Page, address), overview);
    }

    private static IResult Download(HttpContext context)
    {
        var edition = ServedEdition.Of(context);
        PublicData.Mark(context);
        return Results.Stream(
            edition.ReadFile(),
            "application/vnd.sqlite3",
            $"placard-{EditionHash.Short(edition.Info.Hash)}.sqlite",
            entityTag: new EntityTagHeaderValue($"\"{edition.Info.Hash}\""),
            enableRangeProcessing: true
        );
    }
}
