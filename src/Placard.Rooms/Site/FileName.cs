namespace Placard.Rooms.Site;

/// <summary>The name under which a reader's browser keeps what it downloads.</summary>
public static class FileName
{
    private const int Longest = 80;

    /// <summary>A name made of an address: ASCII letters, digits, points and hyphens only.</summary>
    public static string Of(string address)
    {
        var name = "placard-" + string.Concat(address.Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-')).Trim('-');
        return (name.Length > Longest ? name[..Longest] : name).TrimEnd('-', '.');
    }
}
