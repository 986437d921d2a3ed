using System.CommandLine;

namespace Placard.Rooms.WhipCounts;

/// <summary>The options that say which vote a count is kept for.</summary>
internal sealed class VoteOptions
{
    private readonly Option<string?> _title = WhipOptions.Of("--title", "The title of the text (else that of the earlier vote)", "TITLE");
    private readonly Option<string?> _body = WhipOptions.Of("--body", "The body: HRC, GA, GA3, ECOSOC (else that of the earlier vote)", "BODY");
    private readonly Option<string?> _on = WhipOptions.Of("--on", "The day of the vote, as far as it is known", "DATE");
    private readonly Option<string?> _symbol = WhipOptions.Of("--symbol", "The draft's symbol, by which the vote is found once it is in", "SYMBOL");
    private readonly Option<string?> _like = WhipOptions.Of("--like", "An earlier vote on the same or a like text", "SYMBOL");
    private readonly Option<string?> _rule = WhipOptions.Of("--rule", "What it needs: simple (else) or two-thirds", "MAJORITY");
    private readonly Option<string?> _goal = WhipOptions.Of("--goal", "What you want: pass (else) or block", "GOAL");

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _title, _body, _on, _symbol, _like, _rule, _goal })
            command.Add(option);
    }

    /// <summary>What was typed, over what was said before.</summary>
    public VotedWords Read(ParseResult line, VotedWords before) => new(
        line.GetValue(_title) ?? before.Title, line.GetValue(_body) ?? before.Body, line.GetValue(_on) ?? before.On, line.GetValue(_symbol) ?? before.Symbol,
        line.GetValue(_like) ?? before.Like, line.GetValue(_rule) ?? before.Rule, line.GetValue(_goal) ?? before.Goal);
}
