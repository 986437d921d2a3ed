using System.Text.RegularExpressions;

namespace Placard.Record.Claims.Mentions;

/// <summary>Finds bodies by name, and by short words such as “the Council” where the document says which one.</summary>
internal static partial class BodyFinder
{
    public static void Find(string text, Occupied occupied, ReadingContext context, List<Mention> found)
    {
        var isFirst = true;
        foreach (Match match in Named().Matches(text))
        {
            if (Body.Find(Blanks().Replace(match.Groups["name"].Value, " ")) is not { } body || !occupied.Take(match.Index, match.Length))
                continue;
            found.Add(new BodyMention(match.Index, match.Length, body, IsNamed: true));
            Remember(context, body, isFirst);
            isFirst = false;
        }
        if (!context.IsOfUnitedNations)
            return;
        foreach (Match match in Short().Matches(text))
        {
            if (Meant(match.Groups["word"].Value, context) is { } body && occupied.Take(match.Index, match.Length))
                found.Add(new BodyMention(match.Index, match.Length, body, IsNamed: false));
        }
    }

    // Of several bodies the first is the one that acts: “the Assembly elected 14 states to the Council”.
    private static void Remember(ReadingContext context, Body body, bool isFirst)
    {
        if (isFirst)
            context.Body = body;
        if (body == Body.HumanRightsCouncil || body == Body.SecurityCouncil || body == Body.EconomicAndSocialCouncil)
            context.Name(body);
    }

    private static Body? Meant(string word, ReadingContext context) =>
        word.ToUpperInvariant() switch
        {
            "COUNCIL" => context.CouncilMeant,
            "ASSEMBLY" => Body.GeneralAssembly,
            "COMMISSION" => context.Body == Body.CommissionOnHumanRights ? Body.CommissionOnHumanRights : null,
            _ => context.Body == Body.ThirdCommittee || context.Body == Body.NgoCommittee ? context.Body : null,
        };

    [GeneratedRegex(
        """
            (?<!\b(?:National|Peace\ and|Russian|Chinese|European|Israeli|Ukrainian)\ )
            \b(?:the\ )?(?:(?:U\.?N\.?|United\ Nations)(?:['’]s?)?\ )?(?<name>
                (?:Human\ Rights\ Council|General\ Assembly|Security\ Council|Commission\ on\ Human\ Rights|Economic\ and\ Social\ Council)
              |Third\ Committee|(?:UN\ )?NGO\ Committee|Committee\ on\ (?:Non-Governmental\ Organi[sz]ations|NGOs)
              |UNHRC|HRC(?=[0-9]|\b)|UNGA|UNSC|ECOSOC|UNCHR|SOCHUM)
            (?:(?<=HRC)|(?<=UNGA)|\b)(?!\ of\ (?:Europe|the\ European)|\ Advisory)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:[Tt]he|[Tt]his|UN|rights|at|by) (?<word>[Cc]ouncil|[Aa]ssembly|Commission|Committee)\b(?! (?:of (?:Europe"
            + @"|Ministers|the European)|on [A-Z]|for [A-Z]))(?!’s (?:Advisory|advisory))(?!'s (?:Advisory|advisory))"
    )]
    private static partial Regex Short();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
