namespace Placard.Rooms.Site;

/// <summary>Where whole addresses begin that are read elsewhere: <c>https://placard.example.org</c>.</summary>
internal static class SiteAddress
{
    private const string ThisMachine = "http://localhost:8080";

    /// <summary>Of what a command writes.</summary>
    public static string Of(ProgramPaths here) => Known(here) ?? ThisMachine;

    /// <summary>Of what a command writes for others to read; null where nobody said where they find the site.</summary>
    public static string? Known(ProgramPaths here) =>
        here.Address is { } said && Uri.TryCreate(said, UriKind.Absolute, out var site) ? site.GetLeftPart(UriPartial.Authority) : null;

    /// <summary>Of an answer to a request; what is asked by no address is read on this machine.</summary>
    public static string Of(Request request) => request.Http is { } http ? Listener.Of(http).BeginningOf(http) : ThisMachine;
}
