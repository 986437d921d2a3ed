using Microsoft.AspNetCore.Components;
using Placard.Record.Positions.Blocs;

namespace Placard.Rooms.Blocs;

/// <summary>What the page of blocs shows.</summary>
/// <param name="Query">The roll calls, with the dates that hold where none were asked for.</param>
/// <param name="Found">The blocs.</param>
/// <param name="Matrix">The picture of every pair, drawn when first looked at.</param>
/// <param name="States">Names.</param>
public sealed record VotingBlocs(BlocsQuery Query, BlocStructure Found, Lazy<MarkupString> Matrix, StateRegister States)
{
    private const int EnoughDrafts = 20;

    /// <summary>Whether so few drafts were voted on that drawing them anew tells little: what three drafts agree on, every draw of them
    /// repeats.</summary>
    public bool RestsOnLittle => Found.Blocs.Count > 0 && Found.Drafts < EnoughDrafts;

    public static VotingBlocs Of(OpenEdition edition, BlocsQuery asked) => BlocIndex.Of(edition).View(asked.OrRecent(edition.Votes));

    internal static VotingBlocs Of(BlocsQuery query, BlocStructure found, StateRegister states) =>
        new(query, found, new(() => AgreementMatrix.Draw($"Agreement of every pair of states, {query.InWords}", found)), states);
}
