using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Placard.Rooms.Views;

/// <summary>Things that happened, latest first, to follow as an Atom feed.</summary>
/// <param name="Title">What is followed.</param>
/// <param name="Entries">The latest of them.</param>
public sealed record Feed(string Title, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>Writes the feed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="site">The address of the site, which links need.</param>
    /// <param name="page">The page whose feed this is, an address within the site.</param>
    public void WriteTo(Stream stream, Uri site, string page)
    {
        var feed = new SyndicationFeed(Legal(Title), null, new Uri(site, page))
        {
            Id = IdOf(page),
            LastUpdatedTime = Entries.Count == 0 ? DateTimeOffset.UnixEpoch : Entries.Max(e => e.At),
            Items = Entries.Select(e => Item(e, site)),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "Placard" });
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        new Atom10FeedFormatter(feed).WriteTo(xml);
    }

    private static SyndicationItem Item(FeedEntry entry, Uri site) =>
        new(Legal(entry.Title), null, new Uri(site, entry.Address))
        {
            Id = IdOf(entry.Address),
            LastUpdatedTime = entry.At,
            PublishDate = entry.At,
            Summary = new TextSyndicationContent(Legal(entry.Summary)),
        };

    // The same thing has the same name wherever an edition is served.
    private static string IdOf(string address) => "urn:x-placard:" + address;

    private static string Legal(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c)));
}

/// <summary>One thing that happened.</summary>
/// <param name="Title">What.</param>
/// <param name="Address">Its page, an address within the site.</param>
/// <param name="At">When, as exactly as is known.</param>
/// <param name="Summary">More of it, in a sentence or two.</param>
public sealed record FeedEntry(string Title, string Address, DateTimeOffset At, string Summary);
