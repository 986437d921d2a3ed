using System.Globalization;
using Placard.Record.Tables;
using Placard.Record.Writing;

namespace Placard.Record.Seats;

/// <summary>Who sits in a body.</summary>
public enum SeatHolders
{
    /// <summary>States, which send whom they will.</summary>
    States,

    /// <summary>Experts, in their personal capacity.</summary>
    Experts,
}

/// <summary>A body with elected members, and the rules of its elections. There is one instance of each; compare by reference or by
/// <see cref="Code"/>.</summary>
/// <remarks>It is wider than <see cref="Body"/>, which has the bodies that decide by roll call: committees of experts are seated
/// too.</remarks>
public sealed record SeatedBody : IComparable<SeatedBody>
{
    private SeatedBody() { }

    /// <summary>Every body, in the order in which lists show them.</summary>
    public static IReadOnlyList<SeatedBody> All { get; } = [.. EmbeddedTable.Rows(typeof(SeatedBody), "seated-bodies.csv").Select(Read)];

    /// <summary>The Human Rights Council.</summary>
    public static SeatedBody Council { get; } = Parse("HRC");

    /// <summary>The Committee on Non-Governmental Organizations of the Economic and Social Council.</summary>
    public static SeatedBody NgoCommittee { get; } = Parse("ECOSOC/NGO");

    /// <summary>The Advisory Committee of the Human Rights Council.</summary>
    public static SeatedBody AdvisoryCommittee { get; } = Parse("HRC/AC");

    /// <summary>The short code of commands and addresses: <c>HRC</c>, <c>ECOSOC/NGO</c>, <c>CEDAW</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The full name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Who sits in it.</summary>
    public required SeatHolders Members { get; init; }

    /// <summary>The number of seats.</summary>
    public required int Seats { get; init; }

    /// <summary>The seats of each regional group; empty where the rules share out none.</summary>
    public required IReadOnlyDictionary<RegionalGroup, int> ByGroup { get; init; }

    /// <summary>The years of a term.</summary>
    public required int TermYears { get; init; }

    /// <summary>Whether a member may be elected again.</summary>
    public required ReElection Again { get; init; }

    /// <summary>Who elects, for a sentence: <c>the General Assembly</c>.</summary>
    public required string ElectedBy { get; init; }

    /// <summary>How they elect, for a sentence.</summary>
    public required string How { get; init; }

    /// <summary>Where the rules stand; empty where that was not read.</summary>
    public required string Provision { get; init; }

    /// <summary>The page that the rules were read from.</summary>
    public required string Source { get; init; }

    /// <summary>What should be known of the rules; empty for most.</summary>
    public required string Note { get; init; }

    /// <summary>The body of a code that <see cref="Code"/> gave.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static SeatedBody Parse(string code) =>
        All.FirstOrDefault(b => b.Code == code) ?? throw new FormatException($"“{code}” is no body whose seats are followed.");

    /// <summary>The body that a reader means, by code or name; null for none. Case, blanks and punctuation aside.</summary>
    public static SeatedBody? Find(string? text)
    {
        if (text is null)
            return null;
        var key = NameKey.Of(text);
        return All.FirstOrDefault(b => NameKey.Of(b.Code) == key || NameKey.Of(b.Name) == key);
    }

    /// <inheritdoc/>
    public int CompareTo(SeatedBody? other) => string.CompareOrdinal(Code, other?.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static SeatedBody Read(string[] row) =>
        new()
        {
            Code = row[0],
            Name = row[1],
            Members = row[2] == "states" ? SeatHolders.States : SeatHolders.Experts,
            Seats = int.Parse(row[3], CultureInfo.InvariantCulture),
            ByGroup = row[4]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(share => share.Split(':'))
                .ToDictionary(share => RegionalGroupForms.Parse(share[0]), share => int.Parse(share[1], CultureInfo.InvariantCulture)),
            TermYears = int.Parse(row[5], CultureInfo.InvariantCulture),
            Again = ReElectionWords.Parse(row[6]),
            ElectedBy = row[7],
            How = row[8],
            Provision = row[9],
            Source = row[10],
            Note = row[11],
        };
}
