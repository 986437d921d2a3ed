using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Placard.Rooms.Tests.Site;

/// <summary>axe-core, run in a page itself. Its own driver runs it there and once more in an empty page, to put together frames that
/// no page here has; that takes twice as long.</summary>
internal static class AccessibilityChecker
{
    private const string Run = """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { 'target-size': { enabled: true } },
          resultTypes: ['violations'],
        })).violations.map(v => `${v.id}: ${v.help} at ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`)
        """;

    /// <summary>What a page needs to have run in it before it is checked.</summary>
    public static string Script { get; } = new BundledAxeScriptProvider().GetScript();

    /// <summary>What keeps somebody from using a page, a sentence each; empty where nothing does.</summary>
    public static Task<string[]> BarriersAsync(IPage page) => page.EvaluateAsync<string[]>(Run);
}
