using Placard.Desk.WhipCounts;
using Placard.Rooms.CommandLine;
using Placard.Rooms.WhipCounts.One;

namespace Placard.Rooms.WhipCounts.Commands;

/// <summary>Reads a count for a command, and says what takes the time while the forecast under it is worked out.</summary>
internal static class ReadCount
{
    public static CountView With(CountReader reader, KeptCount kept, TextWriter error, string? since = null)
    {
        var forecast = reader.ForecastAsync(kept);
        if (!forecast.IsCompleted)
        {
            ProgressBar.During(error, progress =>
            {
                progress.Report(($"Reading the votes before {CountWords.Day(kept.Vote.On)}", 0.1));
                return forecast.GetAwaiter().GetResult();
            });
        }
        return reader.ReadAsync(kept, since).GetAwaiter().GetResult();
    }
}
