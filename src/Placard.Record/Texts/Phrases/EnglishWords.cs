using System.Collections.Frozen;

namespace Placard.Record.Texts.Phrases;

/// <summary>The English words that are no part of a noun phrase, or say nothing in one: short closed lists. What the other words are is
/// counted in the texts.</summary>
internal static class EnglishWords
{
    public static readonly FrozenSet<string> Determiners = Of(
        "the a an its their his her our this that these those any all each every such no both some"
    );

    public static readonly FrozenSet<string> Prepositions = Of(
        "of in on for to by with from at into against between among through under over without within towards upon concerning regarding "
            + "including as during across via per about throughout before after since until beyond despite because due vis"
    );

    /// <summary>Conjunctions, pronouns and auxiliary verbs.</summary>
    public static readonly FrozenSet<string> Others = Of(
        "and or nor but which who whose whom where when while whether if than also well so how what why not only is are was were be been "
            + "being has have had do does did shall should may can could must will would it they he she there"
    );

    /// <summary>What comes before a verb.</summary>
    public static readonly FrozenSet<string> BeforeVerbs = Of("to shall should may will must can would not");

    /// <summary>The same, and what joins a verb to one before.</summary>
    public static readonly FrozenSet<string> BeforeVerbsOrAnd = Of("to shall should may will must can would not and or");

    /// <summary>Adverbs without “-ly”, participles without “-ed”, and numerals.</summary>
    public static readonly FrozenSet<string> NoParts = Of(
        "more less most below up out forward down back away together again very even still yet already soon once always never ever "
            + "otherwise inter alia made taken given held brought set met put led found done drawn borne paid known shown seen kept sent "
            + "laid left lost sought spent undertaken become becoming based following regard order one two three four five six seven "
            + "eight nine ten eleven twelve first hundred thousand million"
    );

    /// <summary>Adjectives that say little by themselves: a phrase begins after them.</summary>
    public static readonly FrozenSet<string> EmptyAdjectives = Of(
        "other relevant appropriate several further additional certain different various previous recent current ongoing existing "
            + "possible necessary particular main same own many respective mentioned aforementioned above new latest next past upcoming "
            + "concerned said overall timely adequate increased continued greater better effective specific full key important "
            + "significant potential substantial wider broader strengthened enhanced improved corresponding widespread considerable "
            + "serious great large small strong deep last entire whole"
    );

    /// <summary>Heads of phrases about documents and meetings, which are no wording of substance.</summary>
    public static readonly FrozenSet<string> Documents = Of(
        "session sessions meeting meetings report reports resolution resolutions paragraph paragraphs item items document documents annex "
            + "secretariat consideration dialogue discussion discussions consultations summit outcome cycle"
    );

    /// <summary>Words that end in s and stand before a noun all the same.</summary>
    public static readonly FrozenSet<string> ModifiersInS = Of(
        "rights arms drugs goods sports sales news s business process access mass crisis analysis towards gross data press class less "
            + "wellness"
    );

    /// <summary>Words in “-ly” that are no adverbs.</summary>
    public static readonly FrozenSet<string> NoAdverbs = Of(
        "supply family assembly anomaly monopoly ally rally friendly elderly daily likely costly deadly early reply"
    );

    /// <summary>Endings of adjectives, with which no noun phrase ends.</summary>
    public static readonly string[] AdjectiveEndings = ["able", "ible", "ful", "ous", "less", "ical"];

    /// <summary>Words in “-ing” that are nouns or adjectives before a noun too.</summary>
    public static readonly FrozenSet<string> NounsInIng = Of(
        "living housing training funding banking working learning mining voting ageing aging gaming fishing shipping drinking breeding "
            + "farming trading sporting teaching manufacturing engineering trafficking warning marketing planning monitoring reporting "
            + "processing computing developing financing sequencing remaining emerging evolving deteriorating alarming mounting caregiving"
    );

    /// <summary>Nouns that only lead to what follows “of”.</summary>
    public static readonly FrozenSet<string> EmptyHeads = Of(
        "context view light course case cases event basis field fields area areas number part range variety series set kind kinds type "
            + "types majority goal aim purpose level levels lack absence importance role"
    );

    private static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
