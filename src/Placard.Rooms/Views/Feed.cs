using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Placard.Rooms.Views;

/// <summary>Things that happened, latest first, to follow as an Atom feed.</summary>
/// <param name="Title">What is followed.</param>
/// <param name="Entries">The latest of them.</param>
public sealed record Feed(string Title, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>The same things by their days, for a calendar.</summary>
    public Calendar ToCalendar() => new(Title, [.. Entries.Select(e => new CalendarEntry(e.Title, e.Address, e.Day, e.Summary))]);

    /// <summary>Writes the feed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="site">The address of the site, which links need.</param>
    /// <param name="page">The page whose feed this is, an address within the site.</param>
    /// <param name="self">The address of the feed itself.</param>
    /// <param name="until">The day to which the record goes: as of it a feed without entries has nothing; null on a site without a
    /// record.</param>
    public void WriteTo(Stream stream, Uri site, string page, string self, DateOnly? until)
    {
        var feed = new SyndicationFeed(Legal(Title), null, new Uri(site, page))
        {
            Id = IdOf(page),
            LastUpdatedTime = NoonOf(Entries.Count > 0 ? Entries.Max(e => e.Day) : until ?? DateOnly.FromDateTime(DateTime.UnixEpoch)),
            Items = Entries.Select(e => Item(e, site)),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "Placard" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site, self), "application/atom+xml"));
        feed.Links.Add(new SyndicationLink(new Uri(site, Addresses.Terms), "license", "The terms of the sources", "text/html", 0));
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        new Atom10FeedFormatter(feed).WriteTo(xml);
    }

    private static SyndicationItem Item(FeedEntry entry, Uri site) =>
        new(Legal(entry.Title), null, new Uri(site, entry.Address))
        {
            Id = IdOf(entry.Address),
            LastUpdatedTime = NoonOf(entry.Day),
            PublishDate = NoonOf(entry.Day),
            Summary = new TextSyndicationContent(Legal(entry.Summary)),
        };

    // A feed wants an hour and the record knows days. At noon in Geneva it is the same day from Samoa to Fiji; at midnight, where a day
    // begins, it would be the day before in half the world.
    private static DateTimeOffset NoonOf(DateOnly day) => new(day, new TimeOnly(11, 0), TimeSpan.Zero);

    // The same thing has the same name wherever an edition is served.
    private static string IdOf(string address) => "urn:x-placard:" + address;

    private static string Legal(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c)));
}

/// <summary>One thing that happened.</summary>
/// <param name="Title">What.</param>
/// <param name="Address">Its page, an address within the site.</param>
/// <param name="Day">The day; the first one that it can be, where only the month or the year is known.</param>
/// <param name="Summary">More of it, in a sentence or two.</param>
public sealed record FeedEntry(string Title, string Address, DateOnly Day, string Summary);
