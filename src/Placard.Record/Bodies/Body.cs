using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Placard.Record.Writing;

namespace Placard.Record.Bodies;

/// <summary>A body of the United Nations that takes decisions by vote. There is one instance of each; compare by reference or by
/// <see cref="Code"/>.</summary>
public sealed class Body : IComparable<Body>
{
    /// <summary>The Human Rights Council, 2006 to today.</summary>
    public static readonly Body HumanRightsCouncil = new("HRC", "Human Rights Council", "Council", 2006, null, 47);

    /// <summary>The former Commission on Human Rights, 1946 to 2006.</summary>
    public static readonly Body CommissionOnHumanRights = new("CHR", "Commission on Human Rights", "Commission", 1946, 2006, 53);

    /// <summary>The General Assembly in plenary.</summary>
    public static readonly Body GeneralAssembly = new("GA", "General Assembly", "Assembly", 1946, null, 193);

    /// <summary>The Third Committee of the General Assembly.</summary>
    public static readonly Body ThirdCommittee = new("GA3", "Third Committee of the General Assembly", "Third Committee", 1946, null, 193);

    /// <summary>The Security Council.</summary>
    public static readonly Body SecurityCouncil = new("SC", "Security Council", "Security Council", 1946, null, 15);

    /// <summary>The Economic and Social Council.</summary>
    public static readonly Body EconomicAndSocialCouncil = new(
        "ECOSOC",
        "Economic and Social Council",
        "Economic and Social Council",
        1946,
        null,
        54
    );

    /// <summary>The Committee on Non-Governmental Organizations, of the Economic and Social Council.</summary>
    public static readonly Body NgoCommittee = new(
        "ECOSOC/NGO",
        "Committee on Non-Governmental Organizations",
        "NGO Committee",
        1946,
        null,
        19
    );

    private Body(string code, string name, string shortName, int since, int? until, int seats)
    {
        Code = code;
        Name = name;
        ShortName = shortName;
        Since = since;
        Until = until;
        Seats = seats;
    }

    /// <summary>Every body, in the order in which lists show them.</summary>
    public static IReadOnlyList<Body> All { get; } =
    [HumanRightsCouncil, CommissionOnHumanRights, GeneralAssembly, ThirdCommittee, SecurityCouncil, EconomicAndSocialCouncil, NgoCommittee];

    /// <summary>The short code of commands and addresses: <c>HRC</c>, <c>CHR</c>, <c>GA</c>, <c>GA3</c>, <c>SC</c>,
    /// <c>ECOSOC</c>, <c>ECOSOC/NGO</c>.</summary>
    public string Code { get; }

    /// <summary>The code as names of files have it: <c>ecosoc-ngo</c>.</summary>
    public string FileName => Code.ToLowerInvariant().Replace('/', '-');

    /// <summary>The full name in English.</summary>
    public string Name { get; }

    /// <summary>The name within a sentence.</summary>
    public string ShortName { get; }

    /// <summary>The year of the first session.</summary>
    public int Since { get; }

    /// <summary>The year of the last session, or null.</summary>
    public int? Until { get; }

    /// <summary>The number of seats today, or at the end.</summary>
    public int Seats { get; }

    /// <inheritdoc/>
    public int CompareTo(Body? other) => string.CompareOrdinal(Code, other?.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static readonly FrozenDictionary<string, Body> ByName = new (Body Body, string[] Names)[]
    {
        (HumanRightsCouncil, ["UNHRC", "Council", "UN Human Rights Council", "A/HRC"]),
        (CommissionOnHumanRights, ["UNCHR", "Commission", "UN Commission on Human Rights", "E/CN.4"]),
        (GeneralAssembly, ["UNGA", "Assembly", "UN General Assembly", "Plenary"]),
        (ThirdCommittee, ["C3", "Third Committee", "A/C.3", "SOCHUM"]),
        (SecurityCouncil, ["UNSC", "UN Security Council"]),
        (EconomicAndSocialCouncil, ["UN ECOSOC"]),
        (NgoCommittee, ["NGO Committee", "Committee on NGOs", "UN NGO Committee", "E/C.2"]),
    }
        .SelectMany(b => b.Names.Append(b.Body.Code).Append(b.Body.Name).Select(name => (Name: name, b.Body)))
        .ToFrozenDictionary(pair => NameKey.Of(pair.Name), pair => pair.Body, StringComparer.Ordinal);

    /// <summary>Finds a body by its code in either case, or by its full name, as sources name it.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Body? body)
    {
        var wanted = text?.Trim();
        body = All.FirstOrDefault(b =>
            string.Equals(b.Code, wanted, StringComparison.OrdinalIgnoreCase)
            || string.Equals(b.Name, wanted, StringComparison.OrdinalIgnoreCase)
        );
        return body is not null;
    }

    /// <summary>The body of such a code or name.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Body Parse(string text) => TryParse(text, out var body) ? body : throw new FormatException($"“{text}” is not a body.");

    /// <summary>The body that a reader means, by its code or any name in use (<c>UNGA</c>, <c>Third Committee</c>), or null; case, blanks
    /// and punctuation aside.</summary>
    public static Body? Find(string? text) => text is null ? null : ByName.GetValueOrDefault(NameKey.Of(text));
}
