using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Record.Voices;

/// <summary>The name of a meeting whose transcript is published: <c>hrc/58/59</c>, <c>ga/c3/79/7</c>, <c>ecosoc/2024/10</c>; a recording
/// in several parts has <c>/2</c> and so on behind it.</summary>
/// <param name="Organ">The code of the body: <c>HRC</c>, <c>GA</c>, <c>GA3</c>, <c>GA5</c>, <c>ECOSOC</c>.</param>
/// <param name="Session">The session; for the Economic and Social Council the year.</param>
/// <param name="Number">The number of the meeting in the session.</param>
/// <param name="Part">The part of the recording, from 1.</param>
public readonly partial record struct MeetingName(string Organ, int Session, int Number, int Part)
{
    private static readonly (string Organ, string Path, string Documents, string Name)[] Known =
    [
        ("HRC", "hrc", "A/HRC", "Human Rights Council"),
        ("GA", "ga", "A", "General Assembly"),
        ("GA3", "ga/c3", "A/C.3", "Third Committee of the General Assembly"),
        ("GA5", "ga/c5", "A/C.5", "Fifth Committee of the General Assembly"),
        ("ECOSOC", "ecosoc", "E", "Economic and Social Council"),
    ];

    /// <summary>The codes of the bodies whose meetings are read.</summary>
    public static IReadOnlyList<string> Organs { get; } = [.. Known.Select(k => k.Organ)];

    /// <summary>The name within the publisher's addresses.</summary>
    public string Slug =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(Organ).Path}/{Session}/{Number}{(Part > 1 ? "/" : "")}{(Part > 1 ? Part : null)}"
        );

    /// <summary>The body's name.</summary>
    public string OrganName => NameOf(Organ);

    /// <summary>The body, where it is one whose votes are held; null for the Fifth Committee.</summary>
    public Body? Body => Body.TryParse(Organ, out var body) ? body : null;

    /// <summary>What the symbols of the session's drafts begin with: <c>A/HRC/58/</c>.</summary>
    public string Documents => string.Create(CultureInfo.InvariantCulture, $"{Of(Organ).Documents}/{Session}/");

    /// <summary>The name of a body by its code; the code itself where none has it.</summary>
    public static string NameOf(string organ) => Known.FirstOrDefault(k => k.Organ == organ) is { Name: { } name } ? name : organ;

    /// <summary>Reads the name within an address.</summary>
    /// <param name="slug">The name, without a language before it or an ending.</param>
    /// <param name="meeting">The meeting; the default where it is none of a body whose meetings are read.</param>
    public static bool TryParse(string? slug, out MeetingName meeting)
    {
        meeting = default;
        var match = Form().Match(slug ?? "");
        if (!match.Success || Known.FirstOrDefault(k => k.Path == match.Groups["path"].Value) is not { Organ: { } organ })
            return false;
        meeting = new(
            organ,
            Of(match.Groups["session"]),
            Of(match.Groups["number"]),
            match.Groups["part"].Success ? Of(match.Groups["part"]) : 1
        );
        return meeting is { Part: > 0, Number: > 0, Session: > 0 };
    }

    /// <summary>The name within the publisher's addresses.</summary>
    public override string ToString() => Organ is null ? "" : Slug;

    private static (string Organ, string Path, string Documents, string Name) Of(string organ) => Array.Find(Known, k => k.Organ == organ);

    private static int Of(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "^(?<path>hrc|ga|ga/c[35]|ecosoc)/(?<session>[0-9]{1,4})/(?<number>[0-9]{1,3})(/(?<part>[0-9]{1,2}))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
