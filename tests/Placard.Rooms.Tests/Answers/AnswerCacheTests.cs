using Microsoft.AspNetCore.Http;
using Placard.Rooms.Answers;
using Placard.Rooms.Tests.Site;

namespace Placard.Rooms.Tests.Answers;

public sealed class AnswerCacheTests
{
    private const int Most = 1 << 20;
    private const int Page = 20_000;

    private readonly AnswerCache _cache = new(Most);

    [Fact]
    public void What_is_read_stays_when_a_flood_of_addresses_asked_for_once_comes()
    {
        for (var round = 0; round < 20; round++)
        {
            for (var page = 0; page < 30; page++)
                Ask($"/votes/{page}");
        }
        for (var i = 0; i < 20_000; i++)
            Ask($"/search?q={i}");
        Assert.All(Enumerable.Range(0, 30), page => Assert.NotNull(_cache.Find(Address($"/votes/{page}"))));
    }

    [Fact]
    public void What_readers_turn_to_takes_the_place_of_what_they_read_before()
    {
        for (var i = 0; i < 1_000; i++)
            Ask($"/old/{i % 60}");
        for (var i = 0; i < 4_000; i++)
            Ask($"/new/{i % 20}");
        Assert.All(Enumerable.Range(0, 20), page => Assert.NotNull(_cache.Find(Address($"/new/{page}"))));
    }

    [Fact]
    public void No_more_than_the_bound_is_kept_in_whichever_coding()
    {
        for (var i = 0; i < 2_000; i++)
        {
            Ask($"/votes/{i % 90}");
            Assert.InRange(_cache.Bytes, 0, Most);
        }
        Assert.InRange(_cache.Count, 30, 60);
    }

    [Fact]
    public void What_would_take_the_room_of_many_is_not_kept()
    {
        _cache.Keep(Answer("/whole.csv", Most / 4));
        Assert.Null(_cache.Find(Address("/whole.csv")));
    }

    [Fact]
    public void Nothing_is_kept_where_nothing_may_be()
    {
        var none = new AnswerCache(0);
        none.Keep(Answer("/a", 1));
        Assert.Null(none.Find(Address("/a")));
    }

    private void Ask(string path)
    {
        if (_cache.Find(Address(path)) is null)
            _cache.Keep(Answer(path, Page));
    }

    private static AnswerAddress Address(string path) => new(TestSite.InventedFacts, "http://localhost", Request(path).Request);

    private static KeptAnswer Answer(string path, int bytes) => new(Address(path), Request(path), new byte[bytes], null);

    private static DefaultHttpContext Request(string path)
    {
        var context = new DefaultHttpContext();
        var at = path.IndexOf('?', StringComparison.Ordinal);
        context.Request.Path = at < 0 ? path : path[..at];
        context.Request.QueryString = at < 0 ? default : new QueryString(path[at..]);
        return context;
    }
}
