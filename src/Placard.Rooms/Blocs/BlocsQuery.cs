using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Blocs;

/// <summary>Which roll calls a reader wants measured, as the address or the command says it. One body at a time: only there do all states face the same votes.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The first date; the default for none asked.</param>
/// <param name="To">The last date.</param>
/// <param name="Topic">Words of title or subjects; null for none.</param>
/// <param name="Blocs">The number of blocs; null for the best.</param>
public sealed record BlocsQuery(Body Body, PartialDate From, PartialDate To, string? Topic, int? Blocs = null)
{
    public const int MostBlocs = 20;
    private const int RecentYears = 10;

    /// <summary>Reads the query of an address or the options of a command. Empty parameters do not narrow; without a body it is the General Assembly, where every state votes.</summary>
    /// <exception cref="WrongAddress">A value means nothing.</exception>
    public static BlocsQuery Read(IQueryCollection query, string address)
    {
        var (from, to) = Asked.Days(query["from"], query["to"]);
        return new(
            Asked.Body("body", query["body"], body => $"{address}?body={body.Code}") ?? Body.GeneralAssembly,
            from,
            to,
            query["topic"].ToString().Trim() is { Length: > 0 } words ? words : null,
            Asked.Number("blocs", query["blocs"], 2, MostBlocs));
    }

    /// <summary>What passes; not the quarantined.</summary>
    public VoteFilter Filter => new() { Body = Body, From = From, To = To, Topic = Topic };

    /// <summary>The last ten years of the body, where no dates were asked for: blocs of all time mix alliances that never met.</summary>
    public BlocsQuery OrRecent(VoteLedger ledger)
    {
        if (From.IsKnown || To.IsKnown || ledger.All.FirstOrDefault(v => v.Body == Body && v.IsMeasurable && v.Date.IsKnown) is not { } last)
            return this;
        return this with { From = new PartialDate(last.Date.Year - RecentYears + 1) };
    }

    /// <summary>The roll calls in words: <c>General Assembly, 2015 to 2024, on “torture”</c>.</summary>
    public string InWords => InWordsWith(Wording.Quoted);

    /// <summary>The same for a terminal, which would show the marks that keep a reader's words apart.</summary>
    public string InPlainWords => InWordsWith(words => $"“{words}”");

    private string InWordsWith(Func<string, string> quoted) => Body.Name
        + ", " + Wording.Span(From, To)
        + (Topic is { } words ? $", on {quoted(words)}" : "");

    /// <summary>The query as an address writes it, <c>?</c> first.</summary>
    public override string ToString() => Addresses.Query(Parameters());

    private IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        yield return new("body", Body.Code);
        if (From.IsKnown)
            yield return new("from", From.ToString());
        if (To.IsKnown)
            yield return new("to", To.ToString());
        if (Topic is { } topic)
            yield return new("topic", topic);
        if (Blocs is { } blocs)
            yield return new("blocs", blocs.ToString(CultureInfo.InvariantCulture));
    }
}
