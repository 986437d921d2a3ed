using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Placard.Rooms.Memos;

namespace Placard.Rooms.Tests.Forms;

public class ArrivingBodyTests
{
    private readonly SetClock _clock = new();
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_that_comes_as_fast_as_a_telephone_line_arrives()
    {
        using var held = Held();
        await using var body = new ArrivingBody(_pipe.Reader, held, 1 << 20, _clock);
        var buffer = new byte[8000];
        for (var second = 0; second < 60; second++)
        {
            await _pipe.Writer.WriteAsync(new byte[4000], Cancellation);
            Assert.Equal(4000, await body.ReadAsync(buffer, Cancellation));
            _clock.Now += TimeSpan.FromSeconds(1);
        }
        await _pipe.Writer.CompleteAsync();
        Assert.Equal(0, await body.ReadAsync(buffer, Cancellation));
    }

    [Fact]
    public async Task A_body_that_comes_at_300_bytes_a_second_is_given_up_within_seconds()
    {
        using var held = Held();
        await using var body = new ArrivingBody(_pipe.Reader, held, 1 << 20, _clock);
        var began = _clock.Now;
        var refused = await Assert.ThrowsAsync<Refusal>(async () =>
        {
            while (true)
            {
                await _pipe.Writer.WriteAsync(new byte[300], Cancellation);
                await body.ReadExactlyAsync(new byte[300], Cancellation);
                _clock.Now += TimeSpan.FromSeconds(1);
            }
        });
        Assert.Equal(RefusalReason.TooSlow, refused.Reason);
        Assert.InRange(_clock.Now - began, ArrivingBody.Grace, ArrivingBody.Grace + TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_body_that_stops_is_given_up_while_it_is_waited_for()
    {
        using var held = Held();
        await using var body = new ArrivingBody(_pipe.Reader, held, 1 << 20, _clock);
        var waiting = body.ReadAsync(new byte[10], Cancellation).AsTask();
        _clock.Now += ArrivingBody.Grace;
        Assert.Equal(RefusalReason.TooSlow, (await Assert.ThrowsAsync<Refusal>(() => waiting)).Reason);
    }

    [Fact]
    public async Task No_body_is_longer_than_the_most_nor_takes_more_than_there_is_room()
    {
        using var held = Held();
        await using var body = new ArrivingBody(_pipe.Reader, held, 100, _clock);
        await _pipe.Writer.WriteAsync(new byte[101], Cancellation);
        Assert.Equal(RefusalReason.TooLarge, (await RefusedAsync(body)).Reason);
        await using var other = new ArrivingBody(_pipe.Reader, held, 1 << 30, _clock);
        await _pipe.Writer.WriteAsync(new byte[2 << 20], Cancellation);
        Assert.Equal(RefusalReason.Busy, (await RefusedAsync(other)).Reason);
    }

    private static Task<Refusal> RefusedAsync(ArrivingBody body) =>
        Assert.ThrowsAsync<Refusal>(async () => await body.ReadAtLeastAsync(new byte[4 << 20], 1, cancellationToken: Cancellation));

    private static HeldBytes.Form Held() => new HeldBytes(2 << 20).Begin(Asker.Of(new DefaultHttpContext()));
}
