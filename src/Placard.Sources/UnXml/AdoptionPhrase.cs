using System.Globalization;
using System.Text.RegularExpressions;

namespace Placard.Sources.UnXml;

/// <summary>A phrase of the archives that tells how a text was adopted: “Adopted 11-0-4, 8700th meeting”, “By a recorded vote”,
/// “adoptedWithoutVote”.</summary>
internal static partial class AdoptionPhrase
{
    /// <summary>What the phrase says; a method of <see cref="VoteMethod.Unknown"/> where it says nothing of this.</summary>
    public static MarkedMethod Read(string phrase)
    {
        if (WithoutVote().IsMatch(phrase))
            return new(VoteMethod.WithoutVote, Outcome.AdoptedWithoutVote, null);
        if (Numbers().Match(phrase) is { Success: true } numbers)
            return new(VoteMethod.Recorded, Outcome.Adopted, TallyOf(numbers));
        return Recorded().IsMatch(phrase) ? new(VoteMethod.Recorded, Outcome.Adopted, null) : default;
    }

    private static Tally TallyOf(Match numbers)
    {
        int? absent = numbers.Groups["absent"] is { Success: true } group ? Number(group) : null;
        return new Tally(Number(numbers.Groups["yes"]), Number(numbers.Groups["no"]), Number(numbers.Groups["abstain"]), absent);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"without ?(a )?vote|by consensus|by acclamation|silence procedure",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WithoutVote();

    [GeneratedRegex(
        @"^adopted \(?(?<yes>[0-9]{1,3})-(?<no>[0-9]{1,3})-(?<abstain>[0-9]{1,3})(, ?(?<absent>[0-9]{1,2}) absent)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(@"recorded ?vote|unani?m|voting by mail", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recorded();
}
