namespace Placard.Rooms.Briefs;

/// <summary>A brief as it is handed out.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Site">Where its footnotes begin: <c>https://placard.example.org</c>; null where no reader could follow them.</param>
public sealed record BriefView(Brief Brief, string? Site)
{
    /// <summary>The whole address of a source; null where no reader could follow it.</summary>
    public string? AddressOf(BriefSource source) => Site is null ? null : Site + source.Address;

    /// <summary>A source in words, with its place on any site of Placard where nothing leads there:
    /// <c>Seats of China (Placard, /seats/CHN)</c>.</summary>
    public string InWords(BriefSource source) => Site is null ? $"{source.Text} (Placard, {source.Address})" : source.Text;

    /// <summary>The name of a file that has it.</summary>
    public string FileName => "brief " + Brief.Address[Addresses.Briefs.Length..].Trim('/');

    internal static BriefView Of(Request request, Brief brief) => new(brief, SiteAddress.Of(request));
}
