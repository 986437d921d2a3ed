namespace Placard.Rooms.Tests.CommandLine;

public sealed class StopSignalsTests
{
    [Fact]
    public async Task The_first_signal_stops_the_work_a_second_at_once_changes_nothing_and_one_later_ends_the_program()
    {
        var clock = new SetClock();
        using var signals = new StopSignals(clock);
        Assert.False(signals.Token.IsCancellationRequested);
        Assert.True(signals.GoesOnAfterSignal());
        await Task.Delay(Timeout.Infinite, signals.Token).ContinueWith(_ => { }, TestContext.Current.CancellationToken);
        clock.Now += TimeSpan.FromMilliseconds(50);
        Assert.True(signals.GoesOnAfterSignal());
        clock.Now += TimeSpan.FromSeconds(3);
        Assert.False(signals.GoesOnAfterSignal());
    }
}
