using Placard.Record.Statements;
using Placard.Rooms.Votes;

namespace Placard.Rooms.Statements;

/// <summary>The tables of joint statements and of who signed them.</summary>
internal static class StatementColumns
{
    public static Table<StatementList> Statements { get; } = OfLines<StatementList>(list => list.Lines);

    public static Table<StateSignatures> OfState { get; } =
        OfLines<StateSignatures>(view => view.Signed.Select(s => new StatementLine(s, view.Index.Named(s))));

    public static Table<StatementRecord> Signatures { get; } =
        Table<StatementRecord>.Of(
            view => view.Signatures,
            new("state", "Code of the state", (_, s) => s.State),
            new("name", "Its name", (view, s) => view.States.NameOf(s.State)),
            new("name_as_read", "Its name as the source writes it", (_, s) => s.NameAsRead),
            new("read_from", "The page it was read from", (_, s) => s.Origin.Locator)
        );

    public static Table<SigningPartners> Partners { get; } =
        Table<SigningPartners>.Of(
            view => view.Partners,
            new("state", "Code of the other state", (_, p) => p.State),
            new("name", "Its name", (view, p) => view.States.NameOf(p.State)),
            new("signing", "Index of agreement of signing, 0 to 1; empty below the floor", (_, p) => p.Signing.Index),
            new("both", "Statements that both signed", (_, p) => (int?)p.Signing.Both),
            new("only_first", "Statements that only the state asked for signed", (_, p) => (int?)p.Signing.OnlyFirst),
            new("only_other", "Statements that only the other signed", (_, p) => (int?)p.Signing.OnlySecond),
            new(
                "opposed",
                "Pairs of statements of one session and topic of which each signed the other side",
                (_, p) => (int?)p.Signing.Opposed
            ),
            new("voting", "Index of agreement of their ballots, 0 to 1; empty below the floor", (_, p) => p.VotingIndex),
            new("common_votes", "Common votes it rests on", (_, p) => (int?)p.Voting.Common)
        );

    public static Table<BothSidesList> BothSides { get; } =
        Table<BothSidesList>.Of(
            view => view.Index.BothSides,
            new("topic", "The topic", (_, b) => b.Topic),
            new("state", "Code of the state", (_, b) => b.State),
            new("name", "Its name", (view, b) => view.States.NameOf(b.State)),
            new("critical", "Critical statements that name it", (_, b) => string.Join(' ', b.Critical.Select(s => s.Id))),
            new("supportive", "Supportive statements that name it", (_, b) => string.Join(' ', b.Supportive.Select(s => s.Id)))
        );

    private static Table<TModel> OfLines<TModel>(Func<TModel, IEnumerable<StatementLine>> lines) =>
        Table<TModel>.Of(
            lines,
            new("statement", "Its name in addresses", (_, l) => l.Statement.Id),
            new("date", "Day it was read out or sent", (_, l) => (DateOnly?)l.Statement.Day),
            new("body", "Code of the body", (_, l) => l.Statement.Body.Code),
            new("session", "Session of the body", (_, l) => l.Statement.Session),
            new("lead", "Code of the state that read it out; empty for a letter", (_, l) => l.Statement.Lead),
            new("side", "The side it takes, as the sources label it", (_, l) => l.Statement.Side.ToWord()),
            new("concerns", "Code of the state it is about", (_, l) => l.Statement.Concerns),
            new("subject", "What it is about, in the source’s words", (_, l) => l.Statement.Subject),
            new("claimed_at_least", "States it was announced for, the lower number", (_, l) => l.Statement.ClaimedAtLeast),
            new("claimed_at_most", "The same, the higher number", (_, l) => l.Statement.ClaimedAtMost),
            new("named", "States that are named", (_, l) => (int?)l.Named),
            new("list", "How much of the list is known", (_, l) => l.Statement.List.ToWord()) { Words = SignatoryListWords.All },
            new("read_from", "The page it was read from", (_, l) => l.Statement.Origin.Locator),
            new("as_of", "The day it was read", (_, l) => l.Statement.Origin.AsOf)
        );
}
