namespace Placard.Rooms.Briefs;

/// <summary>A brief as it is handed out.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Site">Where its footnotes begin: <c>https://placard.example.org</c>.</param>
public sealed record BriefView(Brief Brief, string Site)
{
    /// <summary>The whole address of a source.</summary>
    public string AddressOf(BriefSource source) => Site + source.Address;

    /// <summary>The name of a file that has it.</summary>
    public string FileName => "brief " + Brief.Address[Addresses.Briefs.Length..].Trim('/');

    internal static BriefView Of(Request request, Brief brief) => new(brief, SiteAddress.Of(request));
}
