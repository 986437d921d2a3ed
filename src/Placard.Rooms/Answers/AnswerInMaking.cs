using Microsoft.AspNetCore.Http;

namespace Placard.Rooms.Answers;

/// <summary>An answer that is being made for the first who asks, while others wait for the same; a feature of the request.</summary>
internal sealed class AnswerInMaking(AnswerAddress address)
{
    private readonly TaskCompletionSource<KeptAnswer?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public AnswerAddress Address => address;

    /// <summary>Whether it is good for everybody.</summary>
    public bool MayBeKept { get; private set; }

    /// <summary>The only day on which it holds; null for always.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Whether who made it went away before it was made.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>The answer; null where each has to ask for one of their own.</summary>
    public Task<KeptAnswer?> Done => _done.Task;

    /// <summary>Says that an answer is good for everybody who asks for the same.</summary>
    /// <param name="context">The request.</param>
    /// <param name="day">The only day on which it holds; null for always.</param>
    public static void Keep(HttpContext context, DateOnly? day = null)
    {
        if (context.Features.Get<AnswerInMaking>() is { } making)
            (making.MayBeKept, making.Day) = (true, day);
    }

    /// <summary>Whether the answer to a request is made to be kept, and so in full.</summary>
    public static bool IsOf(HttpContext context) => context.Features.Get<AnswerInMaking>() is not null;

    public void Finish(KeptAnswer? answer) => _done.TrySetResult(answer);

    public void Refuse(Refusal refusal)
    {
        _done.TrySetException(refusal);
        _ = _done.Task.Exception; // nobody may be waiting
    }

    public void GiveUp()
    {
        IsGivenUp = true;
        _done.TrySetResult(null);
    }
}
