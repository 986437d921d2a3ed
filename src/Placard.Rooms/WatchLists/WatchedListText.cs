namespace Placard.Rooms.WatchLists;

/// <summary>A watch list, as a terminal shows it.</summary>
internal static class WatchedListText
{
    private const int MostOfAnItem = 20;

    public static void Write(WatchedList list, TextWriter output)
    {
        output.WriteLine(Quotes.ForTerminal(list.Stored.Title));
        output.WriteLine(WatchWords.Lead(list));
        foreach (var item in list.WithNews)
        {
            output.WriteLine();
            output.WriteLine(
                Quotes.ForTerminal($"{item.Stored.Number}: {item.Label} ({item.Stored.Subject.Kind}): {WatchWords.New(item)}")
            );
            foreach (var thing in item.New.Take(MostOfAnItem))
                output.WriteLine(Quotes.ForTerminal($"  {thing.Happening.Day}  {thing.Section}: {thing.Happening.Title}"));
            if (item.New.Count > MostOfAnItem)
                output.WriteLine($"  and {item.New.Count - MostOfAnItem} more; --csv has all");
        }
        foreach (var item in list.Quiet)
            output.WriteLine(Quotes.ForTerminal($"{item.Stored.Number}: {WatchWords.Nothing(item)}"));
    }
}
