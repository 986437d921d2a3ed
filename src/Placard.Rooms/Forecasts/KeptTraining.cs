using System.Globalization;
using Placard.Record.Positions.Forecasts;

namespace Placard.Rooms.Forecasts;

/// <summary>What forecasts learned from all votes of an edition, kept beside it: with it a forecast takes a tenth of the time.</summary>
/// <remarks>Days before the last vote are not kept, since readers can ask for any number of them; nor are days far ahead.</remarks>
internal static class KeptTraining
{
    private const int YearsAhead = 3;

    // What is learned changes with the code that learns.
    private static readonly Guid Program = typeof(ForecastWalk).Module.ModuleVersionId;

    /// <summary>A walk that has come to a day, by what is kept or by learning.</summary>
    public static ForecastWalk WalkTo(DateOnly day, ForecastWalk walk, PastVotes past, KeptResults kept)
    {
        var key = walk.KeyOn(day);
        var name = MayBeKept(day, past) ? NameOf(key) : null;
        if (name is not null && kept.Find(name, Program) is { } bytes && ForecastTraining.Read(bytes, key, past.Members) is { } training)
        {
            walk.GoTo(day, training);
            return walk;
        }
        walk.GoTo(day);
        if (name is not null)
            kept.Keep(name, Program, walk.Training.ToBytes());
        return walk;
    }

    private static bool MayBeKept(DateOnly day, PastVotes past) => past.Last is { } last && day > last && day <= last.AddYears(YearsAhead);

    private static string NameOf(TrainingKey key) =>
        string.Create(CultureInfo.InvariantCulture, $"forecasts-{key.Body.FileName}-{key.Quarter:yyyy-MM}");
}
