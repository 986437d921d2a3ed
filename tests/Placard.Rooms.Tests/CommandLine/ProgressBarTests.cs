using System.Collections.Concurrent;
using System.Text;

namespace Placard.Rooms.Tests.CommandLine;

public sealed class ProgressBarTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Screen _screen = new();

    public void Dispose() => _screen.Dispose();

    [Fact]
    public void Work_that_is_soon_done_shows_nothing()
    {
        var done = ProgressBar.During(
            _screen,
            _clock,
            progress =>
            {
                progress.Report(("reading", 0.1));
                _clock.Now += ProgressBar.Patience - TimeSpan.FromTicks(1);
                progress.Report(("writing", 0.9));
                return 7;
            }
        );
        Assert.Equal(7, done);
        Assert.Empty(_screen.Lines);
    }

    [Fact]
    public void Work_that_takes_longer_shows_the_step_that_it_is_at_and_each_one_after_it_once()
    {
        ProgressBar.During(
            _screen,
            _clock,
            progress =>
            {
                progress.Report(("reading", 0.1));
                progress.Report(("sorting", 0.2));
                _clock.Now += ProgressBar.Patience;
                Assert.Equal("sorting", _screen.Lines.Take(TestContext.Current.CancellationToken));
                progress.Report(("sorting", 0.3));
                progress.Report(("writing", 0.9));
                Assert.Equal("writing", _screen.Lines.Take(TestContext.Current.CancellationToken));
                return 0;
            }
        );
        Assert.Empty(_screen.Lines);
    }

    [Fact]
    public void Work_that_breaks_breaks_as_if_nothing_were_shown() =>
        Assert.Throws<FormatException>(() => ProgressBar.During<int>(_screen, _clock, _ => throw new FormatException()));

    private sealed class Screen : TextWriter
    {
        public BlockingCollection<string> Lines { get; } = [];

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => Lines.Add(value!);

        protected override void Dispose(bool disposing)
        {
            Lines.Dispose();
            base.Dispose(disposing);
        }
    }
}
