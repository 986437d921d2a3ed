using Placard.Record.States;
using Placard.Record.Votes;

namespace Placard.Rooms.Site;

/// <summary>The addresses of what the record knows, in one place: stable and readable.</summary>
public static class Addresses
{
    public const string States = "/states";
    public const string Votes = "/votes";
    public const string Compare = "/compare";
    public const string Disputed = "/disputed";
    public const string Edition = "/edition";
    public const string EditionFile = "/edition/download";
    public const string Downloads = "/downloads";
    public const string About = "/about";

    public static string State(StateCode code) => $"/states/{code}";

    public static string VotesOf(StateCode code) => $"/states/{code}/votes";

    /// <summary>The page of a vote: its address in the record, with the blanks of old symbols left out (<c>/votes/A/RES/3363(XXX)</c>).</summary>
    public static string Vote(VoteAddress vote) => Votes + "/" + Escaped(vote.ToString().Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The stable address of two states beside each other, which costs no second request (<c>/compare/CHN/USA</c>).</summary>
    public static string CompareOf(StateCode a, StateCode b) => CompareOf(a.ToString(), b.ToString());

    internal static string CompareOf(string a, string b) => $"{Compare}/{Uri.EscapeDataString(a)}/{Uri.EscapeDataString(b)}";

    public static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);

    internal static string Escaped(string path) => Uri.EscapeDataString(path)
        .Replace("%2F", "/", StringComparison.Ordinal)
        .Replace("%28", "(", StringComparison.Ordinal)
        .Replace("%29", ")", StringComparison.Ordinal)
        .Replace("%40", "@", StringComparison.Ordinal);
}
