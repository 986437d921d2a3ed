using Placard.Rooms.Claims;

namespace Placard.Rooms.Tests.Claims;

public class ClaimLimitsTests
{
    [Fact]
    public void A_check_that_takes_longer_ends_in_one_sentence_that_says_what_to_do()
    {
        var refusal = Assert.Throws<Refusal>(() =>
            ClaimLimits.Within(TimeSpan.Zero, TimeProvider.System, Waiting, TestContext.Current.CancellationToken)
        );
        Assert.Equal("This document needs more time to check than the 0 seconds that are allowed. Check it in parts.", refusal.Message);
    }

    [Fact]
    public void Whoever_ends_it_is_not_told_that_it_took_long()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            ClaimLimits.Within(ClaimLimits.LongestAtTerminal, TimeProvider.System, Waiting, ended.Token)
        );
    }

    private static ClaimsCheck Waiting(CancellationToken within)
    {
        within.WaitHandle.WaitOne();
        throw new OperationCanceledException(within);
    }
}
