namespace Placard.Rooms.Memos;

/// <summary>Works out something that most readers ask for first.</summary>
public delegate Task FirstWork(OpenEdition edition, TimeProvider clock);

/// <summary>What most readers ask for first, worked out in the background so that nobody waits for it: one thing after the other, and when
/// a site starts only once the first reader has been answered.</summary>
internal sealed class FirstViews(IReadOnlyList<FirstWork> works, TimeProvider clock)
{
    // The first page asks for its style sheet and pictures at once.
    private static readonly TimeSpan AfterFirstAnswer = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WithoutReaders = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether nobody has been answered yet.</summary>
    public bool IsFirst => !_answered.Task.IsCompleted;

    /// <summary>Says that a reader has been answered.</summary>
    public void SayAnswered() => _answered.TrySetResult();

    /// <summary>Works them out of the edition with which a site starts, once the first reader has been answered.</summary>
    public async Task MakeAfterFirstAnswerAsync(OpenEdition edition, CancellationToken stopping)
    {
        try
        {
            await Task.WhenAny(_answered.Task, Task.Delay(WithoutReaders, clock, stopping)).ConfigureAwait(false);
            await Task.Delay(AfterFirstAnswer, clock, stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        await MakeAsync(edition, stopping).ConfigureAwait(false);
    }

    /// <summary>Works them out of an edition at once; a site that stops meanwhile is not kept waiting.</summary>
    public async Task MakeAsync(OpenEdition edition, CancellationToken stopping)
    {
        try
        {
            foreach (var work in works)
            {
                stopping.ThrowIfCancellationRequested();
                await MakeAsync(work, edition).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or OperationCanceledException)
        {
            // A site that stops, or an edition that is closed, has no readers.
        }
    }

    private async Task MakeAsync(FirstWork work, OpenEdition edition)
    {
        try
        {
            await work(edition, clock).ConfigureAwait(false);
        }
        catch (Exception e) when (e is EditionException or Refusal)
        {
            // What cannot be worked out, and why, is said where its page is asked for.
        }
    }
}
