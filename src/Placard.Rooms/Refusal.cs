using Placard.Desk;
using Placard.Edition.Building;
using Placard.Sources.Drafts.Apart;

namespace Placard.Rooms;

/// <summary>Why something cannot be answered. The site gives each reason its HTTP status, the command line its exit code.</summary>
public enum RefusalReason
{
    /// <summary>There is no such thing.</summary>
    NotFound,

    /// <summary>There is too little data for what was asked; more years or another topic may do.</summary>
    TooLittle,

    /// <summary>An address, a filter or the words of a command cannot be read.</summary>
    Unreadable,

    /// <summary>A form is well sent, but what was typed or handed in cannot be read; its page is shown again.</summary>
    Unprocessable,

    /// <summary>Others changed what a form was filled in from; its page is shown again, as it is now.</summary>
    Changed,

    /// <summary>It is not for who asks.</summary>
    Forbidden,

    /// <summary>A form does not come from a page of this site, or is too old.</summary>
    ForeignForm,

    /// <summary>The address is longer than any that exists here.</summary>
    AddressTooLong,

    /// <summary>More was sent than is taken.</summary>
    TooLarge,

    /// <summary>What was sent took too long to arrive.</summary>
    TooSlow,

    /// <summary>Others are being served; the same request may succeed in a minute.</summary>
    Busy,

    /// <summary>A file or a database that the answer needs cannot be used.</summary>
    Unavailable,
}

/// <summary>What was asked for cannot be answered. The reader of a page, of data or of a terminal gets the one sentence, and the nearest
/// right things to ask for.</summary>
public sealed class Refusal : Exception
{
    public Refusal(RefusalReason reason, string sentence, params IEnumerable<Link> nearest)
        : base(sentence) => (Reason, Nearest) = (reason, [.. nearest]);

    public RefusalReason Reason { get; }

    public IReadOnlyList<Link> Nearest { get; }

    /// <summary>What whoever is at a terminal can do; null for nothing. The pages say it elsewhere.</summary>
    public string? Remedy { get; init; }

    /// <summary>There is no such thing.</summary>
    public static Refusal NotFound(string sentence, params IEnumerable<Link> nearest) => new(RefusalReason.NotFound, sentence, nearest);

    /// <summary>There is too little data for what was asked.</summary>
    public static Refusal TooLittle(string sentence) => new(RefusalReason.TooLittle, sentence);

    /// <summary>An address, a filter, the words of a command or a file named there cannot be read.</summary>
    public static Refusal Unreadable(string sentence, params IEnumerable<Link> nearest) => new(RefusalReason.Unreadable, sentence, nearest);

    /// <summary>What was typed into a form or handed in with it cannot be read.</summary>
    public static Refusal Unprocessable(string sentence) => new(RefusalReason.Unprocessable, sentence);

    /// <summary>Others are being served.</summary>
    public static Refusal Busy(string sentence) => new(RefusalReason.Busy, sentence);

    /// <summary>Does what writes to a file or a folder that a command names.</summary>
    /// <exception cref="Refusal">It cannot be written; the sentence says why.</exception>
    public static T Writing<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(FullDisk.Sentence(path, e));
        }
    }

    /// <summary>What went wrong below the rooms, as a refusal; null for a fault of the program itself.</summary>
    public static Refusal? Of(Exception exception) =>
        exception switch
        {
            Refusal refusal => refusal,
            DeskException { Problem: DeskProblem.Missing } e => NotFound(e.Message),
            DeskException { Problem: DeskProblem.Refused } e => Unprocessable(e.Message),
            DeskException { Problem: DeskProblem.Changed } e => new(RefusalReason.Changed, e.Message),
            DeskException e => new(RefusalReason.Unavailable, e.Message),
            DraftReadersException e => new(RefusalReason.Unavailable, e.Message),
            EditionException e => new(RefusalReason.Unavailable, e.Message),
            _ when FullDisk.Is(exception) => new(RefusalReason.Unavailable, $"The disk is full. {exception.Message}"),
            _ => null,
        };
}
