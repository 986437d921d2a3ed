using System.Text;
using System.Text.RegularExpressions;
using Placard.Record.Writing;

namespace Placard.Record.Access;

/// <summary>By which rule two spellings are one organisation's name: letters and figures count, and case, accents, blanks, punctuation and
/// a leading article do not. An acronym in brackets at the end is told apart by <see cref="NgoSpellings"/>.</summary>
public static partial class NgoName
{
    private const string Article = "the-";

    /// <summary>What is left of a name by the rule: its <see cref="SlugOf">slug</see> without hyphens and without a leading article; empty
    /// where nothing is left.</summary>
    public static string KeyOf(string name)
    {
        var slug = SlugOf(name);
        return (slug.StartsWith(Article, StringComparison.Ordinal) ? slug[Article.Length..] : slug).Replace(
            "-",
            "",
            StringComparison.Ordinal
        );
    }

    /// <summary>The name without an acronym in brackets at its end, and that acronym; empty where it has none. What names a state is no
    /// acronym: a branch in the <c>(UK)</c> is not one in the <c>(USA)</c>.</summary>
    public static (string Name, string Acronym) Parted(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = Bracketed().Match(name);
        return found.Success && StateRegister.Default.Resolve(found.Groups[2].Value) is null
            ? (found.Groups[1].Value.TrimEnd(), found.Groups[2].Value)
            : (name, "");
    }

    /// <summary>The words of a name for an address: small letters and figures joined by hyphens. The slug of a slug is itself.</summary>
    public static string SlugOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c == '&')
                slug.Append(slug.Length > 0 && slug[^1] != '-' ? "-and-" : "and-");
            else if (NameKey.Fold(c) is var folded and not '\0')
                slug.Append(char.ToLowerInvariant(folded));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '.'))
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    // At least two capitals, no blank: “(ARTS)”, “(MIDLINE-Tz)”, and neither “(Canada)” nor “(ARTS Foundation)”.
    [GeneratedRegex(@"^(.*\S)\s*\((?=[^()]*\p{Lu}[^()]*\p{Lu})([\p{L}\p{N}./-]{2,20})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
