namespace Placard.Rooms.Tests.Site;

public sealed class RehearsalTests
{
    [Fact]
    public async Task A_rehearsal_answers_that_there_is_no_such_page()
    {
        Assert.Equal(404, await Rehearsal.RunAsync(TestSite.Rooms));
    }
}
