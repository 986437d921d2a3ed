using System.Reflection;
using System.Text.RegularExpressions;
using Placard.Record.Claims;
using Placard.Rooms.Claims;

namespace Placard.Tests.Architecture;

public sealed class PatternTests
{
    // What .NET compiles of a group that is repeated as seldom as can be may come to no end, or break, where what follows does not fit.
    [Theory]
    [InlineData(typeof(ClaimFinder))]
    [InlineData(typeof(ClaimChecker))]
    public void No_pattern_repeats_a_group_as_seldom_as_can_be(Type within)
    {
        var patterns = Patterns(within.Assembly).ToList();
        Assert.NotEmpty(patterns);
        Assert.All(patterns, p => Assert.False(Regex.IsMatch(p.Pattern, @"\)(?:\{\d+,\d*\}|[*+?])\?"), p.Name));
    }

    private static IEnumerable<(string Name, string Pattern)> Patterns(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Regex) && m.GetParameters().Length == 0 && m.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(m => ($"{m.DeclaringType!.Name}.{m.Name}", m.Invoke(null, null)!.ToString()!));
}
