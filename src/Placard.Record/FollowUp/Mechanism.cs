namespace Placard.Record.FollowUp;

/// <summary>The part of the human-rights system that a recommendation comes from.</summary>
public enum Mechanism
{
    /// <summary>Another, or not known.</summary>
    Other,

    /// <summary>The Universal Periodic Review: states recommend to a state.</summary>
    UniversalPeriodicReview,

    /// <summary>A committee of independent experts that watches over a treaty.</summary>
    TreatyBody,

    /// <summary>A special rapporteur, independent expert or working group of the Human Rights Council.</summary>
    SpecialProcedure,
}

/// <summary>The words of a <see cref="Mechanism"/>.</summary>
public static class MechanismWords
{
    private static readonly (Mechanism Mechanism, string Code, string Words)[] All =
    [
        (Mechanism.UniversalPeriodicReview, "upr", "Universal Periodic Review"),
        (Mechanism.TreatyBody, "treaty-body", "treaty bodies"),
        (Mechanism.SpecialProcedure, "special-procedure", "special procedures"),
        (Mechanism.Other, "other", "other"),
    ];

    /// <summary>The codes, in the order of lists.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. All.Select(a => a.Code)];

    /// <summary>The code of addresses, tables and JSON: <c>upr</c>.</summary>
    public static string ToCode(this Mechanism mechanism) => Array.Find(All, a => a.Mechanism == mechanism).Code;

    /// <summary>The words of pages: <c>Universal Periodic Review</c>.</summary>
    public static string ToWord(this Mechanism mechanism) => Array.Find(All, a => a.Mechanism == mechanism).Words;

    /// <summary>Reads a code.</summary>
    public static bool TryParse(string? code, out Mechanism mechanism)
    {
        mechanism = Array.Find(All, a => a.Code == code).Mechanism;
        return All.Any(a => a.Code == code);
    }
}
