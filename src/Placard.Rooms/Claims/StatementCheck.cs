using Placard.Record.Claims;
using Placard.Record.Claims.Statements;
using Placard.Record.Statements;
using Placard.Rooms.Statements;

namespace Placard.Rooms.Claims;

/// <summary>Checks how many states made a joint statement, and who. The number announced and the names found are two things.</summary>
internal sealed class StatementCheck : IClaimCheck
{
    private const int MostShown = 3;

    public Verdict? Check(Claim claim, ClaimRecord record)
    {
        if (claim is not StatementClaim of)
            return null;
        var index = StatementIndex.Of(record.Edition);
        var found = FoundStatements.Of(of, index);
        var fitting = found.Fitting.Where(s => !record.IsLater(PartialDate.From(s.Day))).ToArray();
        if (fitting.Length == 0)
            return Without(of, found, index, record);
        var answers = fitting.Select(s => Answer(of, s, index, record)).ToArray();
        var evidence = fitting.Take(MostShown).Select(s => EvidenceOf(s, index, record)).ToArray();
        if (answers.Length == 1)
            return answers[0].ToVerdict(evidence, Addresses.Statement(fitting[0].Id));
        // Of several that can be meant, one that bears it out is not proof: all must say the same.
        return answers.Select(a => a.Kind).Distinct().ToArray() is [var only]
            ? new AssertionAnswer(only, $"of {answers.Length} statements that can be meant, all say the same: {answers[0].Says}")
            {
                Reason = answers[0].Reason,
            }.ToVerdict(evidence, Addresses.Statements)
            : Verdict.NotCheckable(
                NotCheckableReason.Unclear,
                $"{answers.Length} statements can be meant, and they do not all say the same: "
                    + $"{string.Join("; ", answers.Take(MostShown).Select(a => a.Says))}.",
                evidence
            );
    }

    private static Verdict Without(StatementClaim claim, FoundStatements found, StatementIndex index, ClaimRecord record)
    {
        var near = found.Near.Where(s => !record.IsLater(PartialDate.From(s.Day))).ToArray();
        if (near.Length == 0 || !claim.Statement.Lead.IsKnown)
            return Verdict.NotCheckable(NotCheckableReason.NotHeld, "No joint statement of the record is clearly the one meant.");
        var leads = near.Select(s => StatementWords.Lead(s, record.Edition.States)).Distinct().ToArray();
        return new AssertionAnswer(
            VerdictKind.Contradicted,
            $"the statements on that subject of {PartialDate.From(near[0].Day).InWords()} were read out by {Lists.And(leads)}"
        ).ToVerdict([.. near.Take(MostShown).Select(s => EvidenceOf(s, index, record))], Addresses.Statements);
    }

    private static AssertionAnswer Answer(StatementClaim claim, JointStatement statement, StatementIndex index, ClaimRecord record) =>
        claim.Number is { } number ? Counted(number, statement, index) : Signed(claim, statement, index, record);

    private static AssertionAnswer Counted(Quantity number, JointStatement statement, StatementIndex index)
    {
        var named = index.Named(statement);
        var says = Says(statement, named);
        var isWhole = statement.List == SignatoryList.Complete;
        var fitsNamed = number.Fits(named);
        if (statement is not { ClaimedAtLeast: { } least, ClaimedAtMost: { } most })
            return isWhole
                ? AssertionAnswer.Of(fitsNamed, says)
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{says}; no number is known");
        var (low, high) = (number.Fits(least), number.Fits(most));
        if (low != high)
            return new AssertionAnswer(VerdictKind.Conflicting, $"{says}; sources differ");
        if (!low && isWhole && fitsNamed)
            return new AssertionAnswer(VerdictKind.Conflicting, says);
        // States join later: a number once given can have been right on the day.
        if (!low && statement.Note.Contains(Numbers.Plain(number.Value), StringComparison.Ordinal))
            return new AssertionAnswer(VerdictKind.Partly, $"{says}; {statement.Note.TrimEnd('.')}");
        if (!low)
            return AssertionAnswer.Of(false, says);
        return named > 0 && !fitsNamed ? new AssertionAnswer(VerdictKind.Conflicting, says) : AssertionAnswer.Of(true, says);
    }

    private static AssertionAnswer Signed(StatementClaim claim, JointStatement statement, StatementIndex index, ClaimRecord record)
    {
        var missing = claim.Signed.Where(s => !index.IsNamedIn(statement, s)).ToArray();
        var present = claim.Signed.Except(missing).ToArray();
        var isWhole = statement.List == SignatoryList.Complete;
        var list = $"{StatementWords.Title(statement)}, {PartialDate.From(statement.Day).InWords()} (list: {statement.List.ToWord()})";
        if (claim.IsDenied)
            return present.Length > 0 ? AssertionAnswer.Of(false, $"{list}: names {record.NamesOf(present)}")
                : isWhole ? AssertionAnswer.Of(true, $"{list}: does not name {record.NamesOf(missing)}")
                : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{list}: not every name is known");
        if (missing.Length == 0)
            return AssertionAnswer.Of(true, $"{list}: names {record.NamesOf(present)}");
        return isWhole
            ? AssertionAnswer.Of(false, $"{list}: does not name {record.NamesOf(missing)}")
            : AssertionAnswer.Unknown(NotCheckableReason.NotHeld, $"{list}: not every name is known");
    }

    private static string Says(JointStatement statement, int named) =>
        $"{StatementWords.Title(statement)}, {PartialDate.From(statement.Day).InWords()}: states announced "
        + $"{StatementWords.Claimed(statement)}, "
        + $"named {StatementWords.Named(statement, named)} (list: {statement.List.ToWord()})";

    private static Evidence EvidenceOf(JointStatement statement, StatementIndex index, ClaimRecord record) =>
        RegisterEvidence.Of(
            statement,
            record,
            $"joint_statement {statement.Id}",
            Says(statement, index.Named(statement)),
            Addresses.Statement(statement.Id),
            PartialDate.From(statement.Day)
        );
}
