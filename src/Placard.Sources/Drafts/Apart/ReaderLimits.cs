namespace Placard.Sources.Drafts.Apart;

/// <summary>How much a process that reads a draft may take before it is ended from outside. It gives up by itself a little sooner, where
/// what it runs can be asked to.</summary>
public sealed record ReaderLimits
{
    /// <summary>How long it may take.</summary>
    public TimeSpan Time { get; init; } = DraftLimits.Time + TimeSpan.FromSeconds(2);

    /// <summary>The memory that what it reads may take.</summary>
    public long Heap { get; init; } = DraftLimits.Memory;

    /// <summary>The memory that it may take in all: the program itself takes some.</summary>
    public long Resident { get; init; } = DraftLimits.Memory + (128L << 20);

    /// <summary>How many read at once; the others wait.</summary>
    public int AtOnce { get; init; } = 3;

    /// <summary>How long one that was started ahead waits for a draft.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(10);
}
