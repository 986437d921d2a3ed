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

    // .NET's own class of digits takes those of every script, and no number is read from any but ASCII ones.
    [Theory]
    [InlineData("Placard.Record")]
    [InlineData("Placard.Sources")]
    [InlineData("Placard.Edition")]
    [InlineData("Placard.Desk")]
    [InlineData("Placard.Rooms")]
    public void No_pattern_takes_the_digits_of_every_script(string assembly)
    {
        var patterns = Patterns(Assembly.Load(assembly))
            .Where(p => !p.Within.Contains(".Claims", StringComparison.Ordinal) && p.Pattern.Contains(@"\d", StringComparison.Ordinal));
        Assert.Empty(patterns);
    }

    private static IEnumerable<(string Within, string Name, string Pattern)> Patterns(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Regex) && m.GetParameters().Length == 0 && m.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(m => (m.DeclaringType!.Namespace!, $"{m.DeclaringType.Name}.{m.Name}", m.Invoke(null, null)!.ToString()!));
}
