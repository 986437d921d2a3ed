using Placard.Sources.Tests.Files;

namespace Placard.Sources.Tests;

public sealed class AllSourcesTests
{
    [Fact]
    public void Every_source_in_the_assembly_is_on_the_list()
    {
        var all = typeof(ISource)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(ISource).IsAssignableFrom(t));
        Assert.Equal(
            all.Select(t => t.Name).Order(StringComparer.Ordinal),
            AllSources.List.Select(s => s.GetType().Name).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_two_sources_share_a_code() =>
        Assert.Equal(AllSources.List.Count, AllSources.List.Select(s => s.Description.Code).Distinct().Count());

    [Fact]
    public void Without_a_mirror_there_is_what_is_compiled_in() =>
        Assert.Equal(
            ["corrections", "starter"],
            AllSources.ReadShipped("", StateRegister.Default, TestContext.Current.CancellationToken).Select(r => r.Source.Code.ToString())
        );

    [Fact]
    public void An_empty_mirror_gives_what_is_compiled_in()
    {
        using var mirror = new TemporaryMirror();
        var readings = AllSources.Read(mirror.Mirror, StateRegister.Default, null, TestContext.Current.CancellationToken);
        Assert.Equal(["corrections", "starter"], readings.Select(r => r.Source.Code.ToString()));
    }

    [Fact]
    public void A_stopped_reading_says_so()
    {
        using var mirror = new TemporaryMirror();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            AllSources.Read(mirror.Mirror, StateRegister.Default, null, new CancellationToken(canceled: true))
        );
    }
}
