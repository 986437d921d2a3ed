namespace Placard.Rooms.Positions;

/// <summary>Waits for an estimate, and says what is going on once it takes longer than a reader waits without wondering.</summary>
internal static class InTime
{
    public static T Wait<T>(Task<T> task, TextWriter error, TimeProvider clock) => ProgressBar.During(error, clock, progress =>
    {
        progress.Report(("Estimating positions; a whole body takes some seconds", 0));
        return task.GetAwaiter().GetResult();
    });
}
