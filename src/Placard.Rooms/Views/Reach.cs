namespace Placard.Rooms.Views;

/// <summary>The part of the record that a view rests on.</summary>
public enum HeldPart
{
    /// <summary>Votes and decisions, the quarantined left out.</summary>
    Votes,

    /// <summary>The same, beside quarantined votes, which may be later.</summary>
    SoundVotes,

    /// <summary>Roll calls that measures use.</summary>
    RollCalls,

    /// <summary>Texts with a title.</summary>
    Texts,
}

/// <summary>What of the record a view rests on: its page, its command and its data say until when that is available.</summary>
/// <param name="Part">The part.</param>
/// <param name="Body">The body; null for all of them.</param>
/// <param name="From">The first date asked for; the default for none.</param>
/// <param name="To">The last date asked for.</param>
public sealed record Reach(HeldPart Part, Body? Body = null, PartialDate From = default, PartialDate To = default)
{
    /// <summary>What there is of the bodies it is about, those with nothing and those that met for the last time long ago left
    /// out.</summary>
    public IEnumerable<HeldOfBody> Bodies(HeldRecord held) =>
        Body is { } body
            ? [held.Of(body)]
            : held.Bodies.Where(b => b.Body.Until is null && Span(b).Last.IsKnown).OrderByDescending(b => Span(b).Last);

    /// <summary>The part of what there is of a body.</summary>
    public HeldSpan Span(HeldOfBody held) =>
        Part switch
        {
            HeldPart.RollCalls => held.RollCalls,
            HeldPart.Texts => held.Texts,
            _ => held.Votes,
        };

    /// <summary>Until when there is anything, in one or two sentences.</summary>
    public string InWords(HeldRecord held)
    {
        var beyond = Beyond(held) is null ? "" : " None later are available.";
        if (Body is { } body)
            return Span(held.Of(body)) switch
            {
                { Count: 0 } => $"This edition has no {Noun} of the {body.Name}.",
                { Last.IsKnown: false } => $"The {Noun} of the {body.Name} in this edition have no dates.",
                var span => $"{Capital} of the {body.Name} in this edition: {span.First.InWords()} to {span.Last.InWords()}.{beyond}",
            };
        var ends = Bodies(held).Select(b => $"{Span(b).Last.InWords()} ({b.Body.ShortName})").ToList();
        return ends.Count == 0 ? $"This edition has no {Noun}." : $"{Capital} in this edition end on {Lists.And(ends)}.{beyond}";
    }

    /// <summary>What a reader is told who asked for days after the last; null where they did not.</summary>
    public string? Beyond(HeldRecord held)
    {
        HeldSpan[] spans = [.. Bodies(held).Select(Span).Where(s => s.Last.IsKnown)];
        if (spans.Length == 0)
            return null;
        var last = spans.MaxBy(s => s.Last.Latest);
        return last.EndsBefore(From) || last.EndsBefore(To)
            ? $"This edition has no {Noun}{(Body is null ? "" : $" of the {Body.ShortName}")} after {last.Last.InWords()}."
            : null;
    }

    private string Noun =>
        Part switch
        {
            HeldPart.RollCalls => "roll calls",
            HeldPart.Texts => "texts",
            HeldPart.SoundVotes => "sound votes",
            _ => "votes",
        };

    private string Capital => char.ToUpperInvariant(Noun[0]) + Noun[1..];
}

/// <summary>What pages know of the record beside their model: what the edition has, and what of it they rest on.</summary>
/// <param name="Record">What there is; null for a site without an edition.</param>
/// <param name="Reach">What the page rests on; null for one that rests on nothing in particular.</param>
public sealed record HeldNote(HeldRecord? Record, Reach? Reach)
{
    /// <summary>Until when there is anything; null where the page rests on nothing in particular.</summary>
    public string? InWords => Record is { } held ? Reach?.InWords(held) : null;

    /// <summary>What a reader is told who asked for days after the last; null where they did not.</summary>
    public string? Beyond => Record is { } held ? Reach?.Beyond(held) : null;
}
