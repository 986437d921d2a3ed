using Microsoft.AspNetCore.Components;

namespace Placard.Rooms.Pictures;

/// <summary>One patch of a ballot's colour and pattern, for the key beside a picture; the word stands beside it.</summary>
internal static class BallotKey
{
    private const double Side = 20;

    public static MarkupString Draw(Ballot ballot)
    {
        var svg = new SvgWriter("key-" + ballot.ToWord().Replace(' ', '-'), Side, Side);
        svg.DefineBallots();
        return svg.Open("rect").With("width", Side).With("height", Side).With("rx", 2).Fill(ballot).ToMarkup();
    }
}
