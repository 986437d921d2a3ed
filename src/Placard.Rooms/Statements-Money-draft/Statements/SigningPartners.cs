using Placard.Record.Statements;
using Placard.Record.Votes.Measures;

namespace Placard.Rooms.Statements;

/// <summary>Another state beside one: how they sign, and how they vote.</summary>
/// <param name="State">The other state.</param>
/// <param name="Signing">Agreement of signing.</param>
/// <param name="Voting">Agreement of ballots in the Assembly in the same years.</param>
public sealed record SigningPartner(StateCode State, SigningAgreement Signing, Agreement Voting)
{
    /// <summary>The fewest common votes from which an index is given.</summary>
    public const int FewestVotes = 10;

    /// <summary>The index of agreement of ballots; null below the floor.</summary>
    public double? VotingIndex => Voting.Common < FewestVotes ? null : Voting.Index;
}

/// <summary>Who signs as one state does, beside how they vote.</summary>
/// <param name="State">The state.</param>
/// <param name="Partners">The others that signed anything, highest agreement of signing first, those below the floor last.</param>
/// <param name="Counted">The statements counted.</param>
/// <param name="States">The states.</param>
public sealed record SigningPartners(
    State State,
    IReadOnlyList<SigningPartner> Partners,
    IReadOnlyList<JointStatement> Counted,
    StateRegister States
)
{
    /// <summary>The body whose ballots are compared: there every state votes.</summary>
    public static Body VotingIn => Body.GeneralAssembly;

    public static SigningPartners Of(OpenEdition edition, State state)
    {
        var signing = StatementIndex.Of(edition).Signing;
        var voting = edition.Keep(AgreementBeside).Table;
        return new(
            state,
            [
                .. signing
                    .States.Where(other => other != state.Code)
                    .Select(other => new SigningPartner(other, signing[state.Code, other], voting[state.Code, other]))
                    .OrderByDescending(p => p.Signing.Index ?? -1)
                    .ThenByDescending(p => p.Signing.Both)
                    .ThenBy(p => p.State),
            ],
            signing.Statements,
            edition.States
        );
    }

    private static VotingBeside AgreementBeside(OpenEdition edition)
    {
        var statements = StatementIndex.Of(edition).Signing.Statements;
        var votes =
            statements.Count == 0
                ? []
                : edition.Votes.All.Where(v =>
                    v.Body == VotingIn
                    && v.Date.IsKnown
                    && v.Date.Earliest >= statements[0].Day
                    && v.Date.Latest <= statements[^1].Day
                );
        return new(BallotPlanes.Of(votes).All());
    }

    // What is kept of an edition is kept by its type.
    private sealed record VotingBeside(AgreementTable Table);
}
