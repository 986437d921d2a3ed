using Spectre.Console;

namespace Placard.Rooms.CommandLine;

/// <summary>Shows how far a long piece of work has come: a bar in a terminal, a line a step elsewhere. Work that is soon done shows
/// nothing.</summary>
public static class ProgressBar
{
    /// <summary>How long work may take before anything is shown.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Does the work while showing what it reports.</summary>
    /// <param name="error">Where to show it.</param>
    /// <param name="clock">Tells when the work has taken long.</param>
    /// <param name="work">The work, done on a thread of its own.</param>
    public static T During<T>(TextWriter error, TimeProvider clock, Func<IProgress<(string What, double Done)>, T> work)
    {
        using var isDone = new CancellationTokenSource();
        var patience = Task.Delay(Patience, clock, isDone.Token);
        var steps = new Steps();
        var doing = Task.Factory.StartNew(
            () => work(steps),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        if (Task.WaitAny(doing, patience) == 1)
            Show(error, steps, doing);
        isDone.Cancel();
        return doing.GetAwaiter().GetResult();
    }

    private static void Show(TextWriter error, Steps steps, Task doing)
    {
        var inTerminal = ReferenceEquals(error, System.Console.Error) && !System.Console.IsErrorRedirected;
        if (!inTerminal)
        {
            steps.ShowOn(new Lines(error));
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        console
            .Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            )
            .Start(context =>
            {
                steps.ShowOn(new Bar(context.AddTask("Beginning", maxValue: 1)));
                Task.WaitAny(doing);
            });
    }

    // Keeps the step that the work is at until there is something to show it on.
    private sealed class Steps : IProgress<(string What, double Done)>
    {
        private readonly Lock _lock = new();
        private (string What, double Done)? _now;
        private IProgress<(string What, double Done)>? _shown;

        public void Report((string What, double Done) value)
        {
            lock (_lock)
            {
                _now = value;
                _shown?.Report(value);
            }
        }

        public void ShowOn(IProgress<(string What, double Done)> shown)
        {
            lock (_lock)
            {
                _shown = shown;
                if (_now is { } now)
                    shown.Report(now);
            }
        }
    }

    private sealed class Bar(ProgressTask bar) : IProgress<(string What, double Done)>
    {
        public void Report((string What, double Done) value)
        {
            bar.Description = Markup.Escape(value.What);
            bar.Value = value.Done;
        }
    }

    private sealed class Lines(TextWriter error) : IProgress<(string What, double Done)>
    {
        private string _last = "";

        public void Report((string What, double Done) value)
        {
            if (value.What == _last)
                return;
            _last = value.What;
            error.WriteLine(value.What);
        }
    }
}
