namespace Placard.Rooms.Views;

/// <summary>Cuts long lists into pages; a command has them whole.</summary>
internal static class Paging
{
    private const int UsualSize = 50;

    /// <summary>How many entries of a list stand on a page; in a command all of them.</summary>
    public static int SizeFor(Request request) => request.IsCommand ? int.MaxValue : UsualSize;

    /// <summary>How many pages a list has, at least one.</summary>
    public static int Count(int entries, int size) => Math.Max(1, (int)((entries + (long)size - 1) / size));

    /// <summary>What stands on a page, counted from 1; nothing beyond the last.</summary>
    public static IReadOnlyList<T> PageOf<T>(this IReadOnlyList<T> all, int page, int size) =>
        [.. all.Skip((int)Math.Min((page - 1L) * size, int.MaxValue)).Take(size)];

    /// <summary>The answer to a page beyond the last.</summary>
    public static Refusal NoSuchPage(Request request, int page) =>
        Refusal.NotFound($"The list has no page {page}.", new Link("Its first page", request.With(Ask.Page.Name, "")));
}
