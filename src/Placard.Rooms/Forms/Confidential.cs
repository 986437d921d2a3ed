namespace Placard.Rooms.Forms;

/// <summary>Work on what a reader wrote or uploaded. A message of an exception may quote it and end in a log; the place in the program may
/// not.</summary>
internal static class Confidential
{
    public static async Task<T> DoAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is not (Refusal or EditionException or OperationCanceledException))
        {
            throw Refusal.Of(e)
                ?? (Exception)
                    new InvalidOperationException(
                        $"Answering what was handed in failed with {e.GetType().Name}:{Environment.NewLine}{e.StackTrace}"
                    );
        }
    }
}
