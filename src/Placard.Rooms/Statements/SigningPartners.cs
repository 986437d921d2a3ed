using Placard.Record.Statements;

namespace Placard.Rooms.Statements;

/// <summary>Another state beside one: how they sign, and how they vote.</summary>
/// <param name="State">The other state.</param>
/// <param name="Signing">Agreement of signing.</param>
/// <param name="Voting">Agreement of ballots in the Assembly from the first statement to the last.</param>
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
/// <param name="Counted">The statements counted, oldest first.</param>
/// <param name="Index">All statements.</param>
/// <param name="States">The states.</param>
public sealed record SigningPartners(
    State State,
    IReadOnlyList<SigningPartner> Partners,
    IReadOnlyList<JointStatement> Counted,
    StatementIndex Index,
    StateRegister States
)
{
    /// <summary>The body whose ballots are compared: there every state votes.</summary>
    public static Body VotingIn => Body.GeneralAssembly;

    /// <exception cref="Refusal">The state is no more, and no statement held names it.</exception>
    public static SigningPartners Of(Request request, State asked)
    {
        var state = StateSignatures.Present(request, asked, Addresses.SigningWith);
        var index = StatementIndex.Of(request.Edition);
        var signing = index.Signing;
        var voting = request.Edition.Keep(VotingMeanwhile).Table;
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
            index,
            request.States
        );
    }

    private static AssemblyBallots VotingMeanwhile(OpenEdition edition)
    {
        var statements = StatementIndex.Of(edition).Signing.Statements;
        var votes =
            statements.Count == 0
                ? []
                : edition.Votes.Where(
                    new VoteFilter
                    {
                        Body = VotingIn,
                        From = PartialDate.From(statements[0].Day),
                        To = PartialDate.From(statements[^1].Day),
                    }
                );
        return new(BallotPlanes.Of(votes).All());
    }

    // What is kept of an edition is kept by its type.
    private sealed record AssemblyBallots(AgreementTable Table);
}
