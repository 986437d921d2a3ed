using Microsoft.AspNetCore.Components;
using Placard.Desk.Entries;

namespace Placard.Rooms.Entries;

/// <summary>Entries: candidacies, corrections and notes that people write beside the record. They are kept on the desk, and shown at once
/// on the pages that they are about, on the listener of the desk alone.</summary>
public sealed class EntriesRoom : IRoom
{
    private const string Example = Addresses.Entries + "/n7d2m9xqwz";

    private const string About = """
        Entries: candidacies, corrections and notes that you write beside the record. They are never part of it.

          placard entries add candidacy Senegal --body HRC --term "2027 to 2029" --source "Note verbale of 3 March"
          placard entries add correction A/HRC/RES/58/1 --wrong "12 yes" --right "13 yes" --source https://docs.un.org/A/HRC/58/2
          placard entries add note Senegal --about state --words "Asks for a shorter text."
          placard entries list                          those that stand; with --past the others too
          placard entries revise n7d2m9xqwz --words …   what stood before stays in the history
          placard entries withdraw n7d2m9xqwz           no longer shown; with --erase its words are erased permanently
        Commitments are kept in whip counts (`placard whip`). Entries are kept on your desk, and another edition finds what
        they are about by code or symbol.
        """;

    public void Declare(RoomDeclaration room)
    {
        var shared = room.Shared;
        room.Writes(EntryJsonContext.Readable);
        room.CommandGroup("entries", About);
        var list = room.View(
                Addresses.Entries,
                "entries list",
                "The candidacies, corrections and notes on the desk, what was changed last first."
            )
            .Asks(EntryListQuery.Parameters)
            .Gives((request, query) => EntryList.Of(request, query, shared))
            .AtDesk()
            .InMenu(MenuGroup.Desk, "Entries")
            .Page<EntryListPage>("Entries", "Candidacies, corrections and notes written at this desk.")
            .Json(EntryListJson.Of)
            .Table(EntryTable.Columns)
            .Plain((EntryList model, TextWriter output) => EntryTable.Write(model, output));
        var view = room.View(Addresses.Entries + "/{id}", "entries show", "One entry, with all that it ever said.")
            .Asks(EntryQuery.Parameters)
            .Gives((request, query) => EntrySheet.Of(request, query.Stored, shared))
            .AtDesk()
            .Example(Example)
            .Page<EntryPage>(sheet => $"{Capital(sheet.Stored.Kind.ToWord())}: {sheet.Line.Label}")
            .Json(EntrySheetJson.Of)
            .Plain((EntrySheet model, TextWriter output) => EntryTable.Write(model, output));
        new EntryForms(list, view, shared).Declare(room);
        EntryCommands.Declare(room);
        room.OnPage(
            (desk, edition, about) =>
            {
                var part = EntriesAbout.Of(desk, edition, about, shared);
                RenderFragment content = builder =>
                {
                    builder.OpenComponent<EntriesPart>(0);
                    builder.AddComponentParameter(1, nameof(EntriesPart.Of), part);
                    builder.CloseComponent();
                };
                return new(part.Tag, content, part.Notice);
            }
        );
    }

    internal static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
