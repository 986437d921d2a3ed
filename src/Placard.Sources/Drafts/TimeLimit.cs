using System.Diagnostics;

namespace Placard.Sources.Drafts;

/// <summary>Runs a reading with a stack of its own and a limit of time.</summary>
internal static class TimeLimit
{
    private const int Stack = 16 << 20;

    /// <summary>What the reading gives.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="read">The reading; asks its budget as often as it can.</param>
    /// <exception cref="UnreadableDraftException">The reading threw it, or took too long, or broke on what it read.</exception>
    public static T Run<T>(TimeSpan limit, Func<ReadingBudget, T> read)
    {
        var budget = new ReadingBudget(limit);
        T? result = default;
        UnreadableDraftException? problem = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = read(budget);
                }
                catch (UnreadableDraftException e)
                {
                    problem = e;
                }
                catch (OutOfMemoryException)
                {
                    problem = DraftLimits.TooHungry;
                }
                // Parsers of foreign formats break on crafted input in ways of their own; to the reader all of them are one.
                catch (Exception e)
                {
                    problem = DraftLimits.BrokenBy(e);
                }
            },
            Stack
        )
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(limit + TimeSpan.FromSeconds(2)))
            throw DraftLimits.TooSlow;
        return problem is null ? result! : throw problem;
    }
}

/// <summary>How long a reading has taken, and how much it has unpacked.</summary>
internal sealed class ReadingBudget(TimeSpan limit)
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _unpacked;

    /// <summary>Goes on if there is time left.</summary>
    /// <exception cref="UnreadableDraftException">There is none.</exception>
    public void Check()
    {
        if (Stopwatch.GetElapsedTime(_began) > limit)
            throw DraftLimits.TooSlow;
    }

    /// <summary>Counts what was unpacked.</summary>
    /// <exception cref="UnreadableDraftException">It is too much.</exception>
    public void Unpacked(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > DraftLimits.Unpacked)
            throw DraftLimits.UnpacksTooFar;
        Check();
    }
}
