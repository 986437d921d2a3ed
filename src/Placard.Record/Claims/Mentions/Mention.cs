namespace Placard.Record.Claims.Mentions;

/// <summary>Something that a sentence names, with the place where it does.</summary>
/// <param name="Start">The first letter, from the start of the sentence.</param>
/// <param name="Length">How many letters.</param>
public abstract record Mention(int Start, int Length)
{
    /// <summary>The letter after the last.</summary>
    public int End => Start + Length;

    /// <summary>The letter that stands for this kind of mention in a marked sentence: <c>S</c> in <c>&lt;S0&gt;</c>.</summary>
    public abstract char Mark { get; }
}

/// <summary>A state or a list of states.</summary>
/// <param name="Start">The first letter.</param>
/// <param name="Length">How many letters.</param>
/// <param name="States">The states, in the order in which they are named.</param>
/// <param name="How">How the words were read where they are no name: <c>Beijing as China</c>; empty for names.</param>
public sealed record StatesMention(int Start, int Length, IReadOnlyList<StateCode> States, string How) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'S';
}

/// <summary>A group of states.</summary>
public sealed record GroupMention(int Start, int Length, StateGroup Group) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'G';
}

/// <summary>A body, or words such as “the Council” that mean one.</summary>
public sealed record BodyMention(int Start, int Length, Body Body, bool IsNamed) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'B';
}

/// <summary>A document symbol, or words such as “resolution 51/20” that can mean one of a few.</summary>
public sealed record SymbolMention(int Start, int Length, IReadOnlyList<DocumentSymbol> Symbols, bool IsWritten) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'Y';
}

/// <summary>A session of a body.</summary>
public sealed record SessionMention(int Start, int Length, Body? Body, string Session) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'H';
}

/// <summary>A day, a month, a year or a longer stretch of time.</summary>
public sealed record PeriodMention(int Start, int Length, Period Period) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'D';
}

/// <summary>A number.</summary>
public sealed record NumberMention(int Start, int Length, Quantity Quantity) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'N';
}

/// <summary>Words between quotation marks.</summary>
public sealed record QuotedMention(int Start, int Length, string Words) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'Q';
}

/// <summary>A treaty.</summary>
public sealed record TreatyMention(int Start, int Length, string Instrument) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'T';
}

/// <summary>A tally in figures: <c>29-3-15</c>.</summary>
public sealed record TallyMention(int Start, int Length, int Yes, int No, int? Abstain) : Mention(Start, Length)
{
    /// <inheritdoc/>
    public override char Mark => 'V';
}
