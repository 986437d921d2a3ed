namespace Placard.Rooms.FollowUp;

/// <summary>One recommendation as a terminal shows it.</summary>
internal static class ShownRecommendationText
{
    public static void Write(ShownRecommendation view, TextWriter output)
    {
        var r = view.Entry;
        output.WriteLine(r.Text);
        output.WriteLine();
        foreach (var (name, value) in view.Facts)
            output.WriteLine($"{name}: {Quotes.ForTerminal(value)}");
        foreach (var other in view.Others)
            output.WriteLine($"Also in {FollowUpWords.Place(other.Origin)}: {FollowUpWords.Differing(other.Differs)}");
        if (view.Thread is { } thread)
        {
            output.WriteLine($"Recommended {thread.Times} times at least, {FollowUpWords.Span(thread)}:");
            foreach (var same in thread.Recommendations)
                output.WriteLine($"  {same.Id}  {FollowUpWords.When(same)}, {FollowUpWords.Answer(same)}");
            output.WriteLine(FollowUpWords.OfThreads);
        }
    }
}
