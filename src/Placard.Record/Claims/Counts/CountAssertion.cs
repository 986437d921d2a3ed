using Placard.Record.Claims.Votes;

namespace Placard.Record.Claims.Counts;

/// <summary>Something that a sentence says of how many there are.</summary>
public abstract record CountAssertion
{
    /// <summary>What it is, as a reader of the claim sees it: <c>42 resolutions adopted</c>.</summary>
    public abstract string InWords { get; }
}

/// <summary>What is counted.</summary>
public enum CountedText
{
    /// <summary>Resolutions.</summary>
    Resolutions,

    /// <summary>Decisions.</summary>
    Decisions,

    /// <summary>Texts of any form.</summary>
    Texts,
}

/// <summary>How many texts were adopted or rejected.</summary>
/// <param name="Number">How many.</param>
/// <param name="Text">Which texts.</param>
/// <param name="IsRejected">Whether they were rejected.</param>
/// <param name="Method">How they were decided; null where that is not said.</param>
/// <param name="Topic">What they are about; null where that is not said.</param>
public sealed record TextCount(Quantity Number, CountedText Text, bool IsRejected, ClaimedMethod? Method, TopicWords? Topic)
    : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords =>
        $"{Number} {Text.ToString().ToLowerInvariant()} "
        + $"{(IsRejected ? "rejected" : "adopted")}{MethodInWords}{(Topic is null ? "" : $" on {Topic}")}";

    private string MethodInWords =>
        Method switch
        {
            null => "",
            ClaimedMethod.ByVote => " by vote",
            _ => " without a vote",
        };
}

/// <summary>How many amendments to a text were rejected.</summary>
/// <param name="Number">How many; null for “a series”, which is two or more.</param>
public sealed record AmendmentCount(Quantity? Number) : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{Number?.ToString() ?? "several"} amendments rejected";
}

/// <summary>How many proposals a state vetoed.</summary>
/// <param name="State">The state.</param>
/// <param name="Number">How many.</param>
/// <param name="Topic">What they were about; null where that is not said.</param>
public sealed record VetoCount(StateCode State, Quantity Number, TopicWords? Topic) : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{Number} vetoes of {State}{(Topic is null ? "" : $" on {Topic}")}";
}

/// <summary>A state cast more vetoes than another, or than every other.</summary>
/// <param name="State">The state.</param>
/// <param name="Than">The other; the default for every other.</param>
public sealed record MostVetoes(StateCode State, StateCode Than) : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"more vetoes of {State} than of {(Than.IsKnown ? Than.ToString() : "any other")}";
}

/// <summary>How often a state did one thing in votes on whole texts.</summary>
/// <param name="State">The state.</param>
/// <param name="Ballot">What it did.</param>
/// <param name="Number">How often.</param>
/// <param name="Of">Of how many; null where that is not said.</param>
public sealed record BallotCount(StateCode State, Ballot Ballot, Quantity Number, Quantity? Of) : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords => $"{State} {Ballot.ToWord()}: {Number}{(Of is null ? "" : $" of {Of}")}";
}

/// <summary>How often something rare had happened before.</summary>
/// <param name="Words">The words.</param>
public sealed record RareRejection(string Words) : CountAssertion
{
    /// <inheritdoc/>
    public override string InWords => Words;
}
