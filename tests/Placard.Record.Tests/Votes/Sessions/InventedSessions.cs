using System.Globalization;
using Placard.Record.Tests.Votes.Measures;

namespace Placard.Record.Tests.Votes.Sessions;

/// <summary>Invented sessions of the Council, three a year: March, July and October, from 2010 on.</summary>
internal static class InventedSessions
{
    /// <summary>A decision on a text in a session.</summary>
    public static VoteEvent Text(string title, int session) =>
        VoteGen.Vote(VoteGen.Letters("YNA"), title: title) with
        {
            Address = VoteAddress.Of("HRC", $"{title} {session}"),
            Body = Body.HumanRightsCouncil,
            Session = session.ToString(CultureInfo.InvariantCulture),
            Date = PartialDate.From(DayOf(session)),
            Outcome = Outcome.Adopted,
        };

    /// <summary>The last day of a session.</summary>
    public static DateOnly DayOf(int session) => new(2010 + (session - 1) / 3, new[] { 3, 7, 10 }[(session - 1) % 3], 20);

    /// <summary>One text in each of some sessions.</summary>
    public static IEnumerable<VoteEvent> Texts(string title, params int[] sessions) => sessions.Select(session => Text(title, session));

    /// <summary>A text of its own in every session, so that the record has them all.</summary>
    public static IEnumerable<VoteEvent> Others(int last) =>
        Enumerable.Range(1, last).Select(session => Text($"Matter {(char)('A' + session)}{(char)('a' + session % 26)}", session));
}
