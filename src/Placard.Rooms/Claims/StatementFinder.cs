using Placard.Record.Claims;
using Placard.Record.Claims.Statements;
using Placard.Record.Statements;
using Placard.Rooms.Statements;

namespace Placard.Rooms.Claims;

/// <summary>The joint statements that a sentence can mean.</summary>
/// <param name="Fitting">Those that fit everything it says to tell which.</param>
/// <param name="Near">Where none fits, those of the day and topic that it names, whoever read them out.</param>
internal sealed record FoundStatements(IReadOnlyList<JointStatement> Fitting, IReadOnlyList<JointStatement> Near)
{
    public static FoundStatements Of(StatementClaim claim, StatementIndex index)
    {
        var said = claim.Statement;
        var text = claim.Sentence.Sentence.Text;
        var topics = index.Topics.Where(t => text.Contains(t, StringComparison.OrdinalIgnoreCase)).ToArray();
        var pool = index
            .All.Where(s =>
                (said.When is not { } when || when.Days.MayContain(PartialDate.From(s.Day)))
                && (topics.Length == 0 || topics.Any(s.Topics.Contains))
                && (said.IsLetter is not { } letter || s.IsLetter == letter)
                && (said.IsCritical is not { } critical || s.Side != (critical ? StatementSide.Supportive : StatementSide.Critical))
            )
            .ToArray();
        // A document that names neither day nor topic can mean statements that no register has.
        if (said.When is null && topics.Length == 0)
            return new([], []);
        var isTold = topics.Length > 0 || pool.Any(s => said.Concerns.Contains(s.Concerns));
        if (!isTold)
            return new([], []);
        var fitting = pool.Where(s =>
                (!said.Lead.IsKnown || s.Lead == said.Lead)
                && (said.Body is null || s.Body == said.Body || (s.IsLetter && s.Body == said.Body))
            )
            .ToArray();
        return new(fitting, fitting.Length == 0 && said.When is { Grain: TimeGrain.Day } && topics.Length > 0 ? pool : []);
    }
}
