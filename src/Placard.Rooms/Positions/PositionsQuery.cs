using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Positions;

/// <summary>Which roll calls states are to be placed by, and whether year by year. One body at a time: only there do states face the same votes.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date; the default for none asked.</param>
/// <param name="To">The last date.</param>
/// <param name="About">The topic as asked; null for all.</param>
/// <param name="ByYear">Whether a state has a position for every year, or one for the whole span.</param>
public sealed record PositionsQuery(Body Body, PartialDate From = default, PartialDate To = default, string? About = null, bool ByYear = true)
{
    private static readonly string[] Ways = ["year", "span"];

    /// <summary>Reads the query of an address or the options of a command. What is left empty does not narrow.</summary>
    /// <param name="query">What was asked.</param>
    /// <param name="address">The address that nearest right ones begin with.</param>
    /// <param name="usual">The body where none is named.</param>
    /// <param name="byYear">Whether year by year, where it is not said.</param>
    /// <exception cref="Refusal">A value means nothing.</exception>
    public static PositionsQuery Read(IQueryCollection query, string address, Body usual, bool byYear = true)
    {
        var (from, to) = Asked.Days(query["from"], query["to"]);
        return new(
            Asked.Body("body", query["body"], body => address + new PositionsQuery(body)) ?? usual,
            from,
            to,
            Topic.Read(query["topic"])?.Name,
            Asked.Word<bool>("by", query["by"], TryWay, Ways) ?? byYear);
    }

    public Topic? Topic => Topic.Read(About);

    /// <summary>The roll calls asked for, in doubt or not, latest first.</summary>
    public IEnumerable<VoteEvent> RollCalls(VoteLedger ledger, StateRegister states)
    {
        var topic = Topic;
        var filter = new VoteFilter { Body = Body, From = From, To = To, Topic = topic?.Words, WithQuarantined = true };
        return ledger.Where(filter).Where(v => v.IsRollCall && v.Date.IsKnown && topic?.Takes(v, states) != false);
    }

    /// <summary>The roll calls in words: <c>Human Rights Council, since 2015, on “torture”</c>.</summary>
    public string InWords => InWordsWith(Quotes.Of);

    /// <summary>The same for a terminal, which would show the marks that keep a reader's words apart.</summary>
    public string InPlainWords => InWordsWith(words => $"“{words}”");

    private string InWordsWith(Func<string, string> quoted) => Body.Name
        + ", " + Dates.Span(From, To)
        + (About is { } words ? $", on {quoted(words)}" : "");

    /// <summary>The query as an address writes it, <c>?</c> first.</summary>
    public override string ToString() => Addresses.Query(Parameters());

    private IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        yield return new("body", Body.Code);
        if (From.IsKnown)
            yield return new("from", From.ToString());
        if (To.IsKnown)
            yield return new("to", To.ToString());
        if (About is { } topic)
            yield return new("topic", topic);
        if (!ByYear)
            yield return new("by", "span");
    }

    private static bool TryWay(string? text, out bool byYear)
    {
        byYear = string.Equals(text?.Trim(), "year", StringComparison.OrdinalIgnoreCase);
        return byYear || string.Equals(text?.Trim(), "span", StringComparison.OrdinalIgnoreCase);
    }
}
