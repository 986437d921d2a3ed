using Placard.Record.Writing;

namespace Placard.Record.Money;

/// <summary>Whether a state stands on the honour roll of a year's regular budget, and in which part.</summary>
public enum PaymentStanding
{
    /// <summary>It is on neither part: it was not listed as paid in full. Parts may have been paid.</summary>
    NotListed,

    /// <summary>Paid in full within 30 days.</summary>
    WithinPeriod,

    /// <summary>Paid in full after that.</summary>
    Later,
}

/// <summary>The words of a <see cref="PaymentStanding"/>.</summary>
public static class PaymentStandingWords
{
    /// <summary>Every word.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<PaymentStanding>().Select(ToWord)];

    /// <summary>The words of pages, JSON, CSV and commands.</summary>
    public static string ToWord(this PaymentStanding standing) =>
        standing switch
        {
            PaymentStanding.WithinPeriod => "paid within the period",
            PaymentStanding.Later => "paid later",
            _ => "not listed as paid in full",
        };

    /// <summary>Reads the words, whatever their case.</summary>
    public static bool TryParse(string? text, out PaymentStanding standing) =>
        WordOf.TryParse(text, Enum.GetValues<PaymentStanding>(), ToWord, out standing);
}

/// <summary>What a state was assessed for the regular budget of a year, and when it had paid in full.</summary>
/// <param name="Origin">Where it was read.</param>
public sealed record AssessedContribution(Origin Origin) : RegisterEntry(Origin)
{
    /// <summary>The year of the budget.</summary>
    public required int Year { get; init; }

    /// <summary>The state.</summary>
    public required StateCode State { get; init; }

    /// <summary>The assessment in dollars of the United States.</summary>
    public required long Amount { get; init; }

    /// <summary>The rate of the scale of assessments, in per cent.</summary>
    public decimal Rate { get; init; }

    /// <summary>The day it had paid in full; null where it is not listed.</summary>
    public DateOnly? Paid { get; init; }

    /// <summary>Where it stands on the honour roll.</summary>
    public PaymentStanding Standing { get; init; }
}
