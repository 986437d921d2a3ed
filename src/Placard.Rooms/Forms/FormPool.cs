namespace Placard.Rooms.Forms;

/// <summary>The room that one kind of form has: how much of it is held while it arrives, and how many are worked on at once. Each kind has
/// its own, so that files of the public never keep the owner from writing to the desk.</summary>
/// <param name="bytes">How much is held at once.</param>
/// <param name="atOnce">How many are worked on at once.</param>
/// <param name="most">How many may be worked on or waiting.</param>
internal sealed class FormPool(long bytes, int atOnce, int most)
{
    private const long Megabyte = 1 << 20;

    /// <summary>What is said where too many wait.</summary>
    public const string TooMany = "The server is busy. Try again in a minute.";

    private readonly HeldBytes _held = new(bytes);

    private readonly FairQueue _queue = new(atOnce, most, Math.Max(1, most / 4), TooMany);

    /// <summary>One for drafts that the public hands in. What is read from each may take as much again as it holds, and more at once would
    /// be more than a small machine has.</summary>
    public static FormPool OfPublic() => new(160 * Megabyte, atOnce: 3, most: 24);

    /// <summary>One for what the owner writes to the desk.</summary>
    public static FormPool OfDesk() => new(96 * Megabyte, atOnce: 4, most: 64);

    /// <summary>Begins to hold a form that arrives.</summary>
    /// <exception cref="Refusal">There is no room.</exception>
    public HeldBytes.Form Hold(Asker who) => _held.Begin(who);

    /// <summary>Waits until a form that has arrived is worked on.</summary>
    /// <exception cref="Refusal">Too many wait.</exception>
    public Task<IDisposable> EnterAsync(Asker who, CancellationToken cancellation) => _queue.EnterAsync(who, cancellation);
}
