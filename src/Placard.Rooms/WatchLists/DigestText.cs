using System.Text;
using System.Text.Encodings.Web;

namespace Placard.Rooms.WatchLists;

/// <summary>The words of a digest.</summary>
internal sealed class DigestText(Digest digest, MailSettings settings, OpenEdition edition)
{
    private const int MostOfAnItem = 30;

    public string Plain()
    {
        var text = new StringBuilder();
        text.AppendLine(digest.List.Title).AppendLine(Lead).AppendLine();
        foreach (var item in digest.Items)
        {
            text.AppendLine($"{item.Label} ({item.Stored.Subject.Kind})");
            foreach (var thing in item.New.Take(MostOfAnItem))
            {
                text.AppendLine($"* {thing.Happening.Day}  {thing.Section}: {thing.Happening.Title}");
                if (AddressOf(thing) is { } address)
                    text.AppendLine($"  {address}");
            }
            if (More(item) is { } more)
                text.AppendLine(more);
            text.AppendLine();
        }
        return text.AppendLine(Where).AppendLine(Basis).ToString();
    }

    public string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        html.Append(Safe(digest.List.Title)).Append("</title></head><body>\n");
        html.Append($"<h1 dir=\"auto\">{Safe(digest.List.Title)}</h1>\n<p>{Safe(Lead)}</p>\n");
        foreach (var item in digest.Items)
        {
            html.Append($"<h2 dir=\"auto\">{Safe(item.Label)} ({item.Stored.Subject.Kind})</h2>\n<ul>\n");
            foreach (var thing in item.New.Take(MostOfAnItem))
            {
                var title = Safe(thing.Happening.Title);
                html.Append($"<li>{thing.Happening.Day} {Safe(thing.Section)}: ")
                    .Append(AddressOf(thing) is { } address ? $"<a href=\"{Safe(address)}\">{title}</a>" : title)
                    .Append($"<br>{Safe(thing.Happening.Summary)}</li>\n");
            }
            html.Append("</ul>\n");
            if (More(item) is { } more)
                html.Append($"<p>{Safe(more)}</p>\n");
        }
        return html.Append($"<p>{Safe(Where)}</p>\n<p>{Safe(Basis)}</p>\n</body></html>\n").ToString();
    }

    private string Lead => $"{Plurals.Count(digest.New, "new thing")} since the list was last looked at or sent.";

    private string Basis =>
        $"From edition {EditionHash.Short(edition.Info.Hash)} of Placard. Something old that this edition has for the first time is "
        + "new, too. What the edition does not have is not known.";

    private string Where =>
        settings.Desk is { } desk
            ? $"The list: {new Uri(desk, Addresses.WatchList(digest.List.Id.ToString()))}"
            : $"The list: placard watch show {digest.List.Id}";

    private string? AddressOf(NewThing thing) => settings.Site is { } site ? new Uri(site, thing.Happening.Address).ToString() : null;

    private static string? More(DigestItem item) =>
        item.New.Count > MostOfAnItem ? $"and {item.New.Count - MostOfAnItem} more, on the page of the list" : null;

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
