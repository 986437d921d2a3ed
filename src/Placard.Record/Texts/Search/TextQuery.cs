using System.Diagnostics.CodeAnalysis;

namespace Placard.Record.Texts.Search;

/// <summary>What a reader searches for, understood: every clause must hold in one passage.</summary>
/// <param name="Clauses">The clauses; at least one is not excluded.</param>
/// <param name="Remarks">What the reader may have meant otherwise, in a sentence each.</param>
public sealed record TextQuery(IReadOnlyList<QueryClause> Clauses, IReadOnlyList<string> Remarks)
{
    /// <summary>The longest query that is read.</summary>
    public const int Longest = 300;

    /// <summary>Reads a query: words, <c>"exact phrases"</c>, <c>begin*</c>, <c>NEAR(a "b c", 5)</c>, <c>a OR b</c>,
    /// <c>-without</c>, <c>NOT without</c>. Operators are in capitals; quotation marks may be of any shape.</summary>
    /// <param name="text">What the reader wrote.</param>
    /// <param name="query">The query.</param>
    /// <param name="problem">What is wrong with it, in one sentence.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out TextQuery? query, [NotNullWhen(false)] out string? problem) =>
        new QueryReader(text).TryRead(out query, out problem);
}

/// <summary>Terms of which one must be found, or none where it is excluded.</summary>
public sealed record QueryClause(IReadOnlyList<QueryTerm> Any, bool IsExcluded);

/// <summary>Something to be found in a passage.</summary>
public abstract record QueryTerm;

/// <summary>Words that stand one after the other; a single word is one too.</summary>
/// <param name="Words">The words, folded.</param>
/// <param name="IsBeginning">Whether the last is only the beginning of a word.</param>
public sealed record PhraseTerm(IReadOnlyList<string> Words, bool IsBeginning) : QueryTerm;

/// <summary>Phrases that stand near each other, in any order.</summary>
/// <param name="Phrases">The phrases, two at least.</param>
/// <param name="Distance">How many other words may stand between the first of them and the last, at most.</param>
public sealed record NearTerm(IReadOnlyList<PhraseTerm> Phrases, int Distance) : QueryTerm;
