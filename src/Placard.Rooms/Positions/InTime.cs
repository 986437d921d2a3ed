namespace Placard.Rooms.Positions;

/// <summary>Waits for an estimate, and says what is going on once it takes longer than a reader waits without wondering.</summary>
internal static class InTime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static T Wait<T>(Task<T> task, TextWriter error)
    {
        if (!task.Wait(Patience))
            error.WriteLine("LinkedEstimate the states; a whole body takes some seconds.");
        return task.GetAwaiter().GetResult();
    }
}
