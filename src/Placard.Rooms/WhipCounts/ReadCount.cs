using Placard.Desk.WhipCounts;

namespace Placard.Rooms.WhipCounts;

/// <summary>Reads a count for a command, and says what takes the time where the forecast under it is long in coming.</summary>
internal static class ReadCount
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static CountView With(CountReader reader, StoredCount kept, TextWriter error, string? since = null)
    {
        var view = reader.ReadAsync(kept, since);
        Task.WhenAny(view, Task.Delay(Patience)).GetAwaiter().GetResult();
        return view.IsCompleted ? view.GetAwaiter().GetResult() : ProgressBar.During(error, progress =>
        {
            progress.Report(($"Reading the votes before {Dates.InWords(kept.Vote.On)}", 0.1));
            return view.GetAwaiter().GetResult();
        });
    }
}
