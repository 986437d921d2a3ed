using Microsoft.Extensions.Logging;

namespace Placard.Rooms.Site;

/// <summary>Reads the file of an edition through once, in the background and with pauses, to see that every byte is as it was written.
/// Opening it looks at its first bytes alone, so that nobody waits.</summary>
internal sealed class EditionCheck
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly OpenEdition _edition;
    private readonly Lazy<Task> _reading;

    private EditionCheck(OpenEdition edition)
    {
        _edition = edition;
        _reading = new(() => Task.Factory.StartNew(Read, edition.Closing, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    /// <summary>What came of it so far.</summary>
    public EditionWholeness Found { get; private set; } = EditionWholeness.Unread;

    /// <summary>What has changed, a sentence a stretch.</summary>
    public IReadOnlyList<string> Damage { get; private set; } = [];

    /// <summary>The one check of an edition.</summary>
    public static EditionCheck Of(OpenEdition edition) => edition.Keep(e => new EditionCheck(e));

    /// <summary>Begins to check an edition. The check leaves most of its time to others, who need not wait for it.</summary>
    public static Task Begin(OpenEdition edition, ILogger log)
    {
        _ = RunAsync(edition, log);
        return Task.CompletedTask;
    }

    /// <summary>Checks an edition, once however often it is asked for, and says in the log what is wrong.</summary>
    public static async Task RunAsync(OpenEdition edition, ILogger log)
    {
        var check = Of(edition);
        var isFirst = !check._reading.IsValueCreated;
        await check._reading.Value.ConfigureAwait(false);
        if (isFirst && check.Found == EditionWholeness.Damaged)
            log.LogCritical(
                "{Path} has {Changed} damaged; rebuild it. {First}",
                edition.Path,
                Plurals.Plain(check.Damage.Count, "stretch", "stretches"),
                check.Damage[0]
            );
    }

    private void Read()
    {
        IReadOnlyList<string>? damage;
        try
        {
            damage = _edition.FindDamage(() =>
            {
                _edition.Closing.ThrowIfCancellationRequested();
                Thread.Sleep(Pause);
            });
        }
        catch (IOException e)
        {
            damage = [e.Message];
        }
        Damage = damage ?? [];
        Found =
            damage is null ? EditionWholeness.Untold
            : damage.Count == 0 ? EditionWholeness.Whole
            : EditionWholeness.Damaged;
    }
}

/// <summary>Whether every byte of an edition's file is as it was written.</summary>
internal enum EditionWholeness
{
    /// <summary>It was not read through yet.</summary>
    Unread,

    /// <summary>It is.</summary>
    Whole,

    /// <summary>It is not.</summary>
    Damaged,

    /// <summary>The file has no sums that could tell.</summary>
    Untold,
}
