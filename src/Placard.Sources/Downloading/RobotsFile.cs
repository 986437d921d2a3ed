using System.Globalization;

namespace Placard.Sources.Downloading;

/// <summary>What a host's <c>robots.txt</c> asks of this program (RFC 9309): the group that names it, else the group for all.</summary>
internal sealed class RobotsFile
{
    private const string Us = "placard";

    private readonly List<(string Path, bool Allows)> _rules = [];

    /// <summary>The pause between two requests that the host asks for; zero where it says nothing.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>A file that asks nothing, or that is not there.</summary>
    public static RobotsFile Open { get; } = new();

    /// <summary>Takes the place of a file that a host could not give: until it can, nothing of the host is fetched.</summary>
    public static RobotsFile Closed { get; } = Parse("User-agent: *\nDisallow: /");

    public static RobotsFile Parse(string text)
    {
        var (ours, all) = (new RobotsFile(), new RobotsFile());
        var isOurs = false;
        List<RobotsFile> group = [];
        var isNaming = false;
        foreach (var line in text.Split('\n').Select(l => l.Split('#')[0].Split(':', 2)).Where(l => l.Length == 2))
        {
            var (name, value) = (line[0].Trim().ToLowerInvariant(), line[1].Trim());
            if (name == "user-agent")
            {
                if (!isNaming)
                    group = [];
                isNaming = true;
                if (value == "*")
                    group.Add(all);
                else if (value.StartsWith(Us, StringComparison.OrdinalIgnoreCase))
                    (isOurs, group) = (true, [.. group, ours]);
                continue;
            }
            isNaming = false;
            group.ForEach(g => g.Add(name, value));
        }
        return isOurs ? ours : all;
    }

    /// <summary>Whether an address may be asked for: the longest rule that fits decides, and one that allows goes before one that does
    /// not.</summary>
    public bool Allows(Uri address) =>
        _rules
            .Where(r => Fits(r.Path, address.PathAndQuery))
            .OrderByDescending(r => r.Path.Length)
            .ThenByDescending(r => r.Allows)
            .Select(r => r.Allows)
            .FirstOrDefault(true);

    private void Add(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length > 0)
            _rules.Add((value, name == "allow"));
        else if (
            name == "crawl-delay"
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds < TimeSpan.FromMinutes(10).TotalSeconds
        )
            Delay = TimeSpan.FromSeconds(seconds);
    }

    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found =
                isWhole && ReferenceEquals(part, parts[^1]) ? LastAt(path, part, at) : path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }
        return !isWhole || at == path.Length;
    }

    private static int LastAt(string path, string part, int from) =>
        path.Length - part.Length >= from && path.EndsWith(part, StringComparison.Ordinal) ? path.Length - part.Length : -1;
}
