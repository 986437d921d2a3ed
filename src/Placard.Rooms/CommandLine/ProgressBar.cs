using Spectre.Console;

namespace Placard.Rooms.CommandLine;

/// <summary>Shows how far a long piece of work has come: a bar in a terminal, a line a step elsewhere.</summary>
public static class ProgressBar
{
    /// <summary>Does the work while showing what it reports.</summary>
    public static T During<T>(TextWriter error, Func<IProgress<(string What, double Done)>, T> work)
    {
        var inTerminal = ReferenceEquals(error, System.Console.Error) && !System.Console.IsErrorRedirected;
        return inTerminal ? InTerminal(work) : work(new Lines(error));
    }

    private static T InTerminal<T>(Func<IProgress<(string What, double Done)>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("Beginning", maxValue: 1);
                return work(new Bar(bar));
            });
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
        private readonly Lock _lock = new();
        private string _last = "";

        public void Report((string What, double Done) value)
        {
            lock (_lock)
            {
                if (value.What == _last)
                    return;
                _last = value.What;
                error.WriteLine(value.What);
            }
        }
    }
}
