namespace Placard.Rooms.Sessions;

/// <summary>What texts ask for at a session, a request a row.</summary>
public static class SessionRequestTable
{
    public static Table<SessionRequestList> Columns { get; } =
        Table<SessionRequestList>.Of(
            list => list.Requests,
            new("session", "Body and number of the session", (list, _) => list.Session.Code),
            new("kind", "What is asked for, by rule", (_, r) => r.Found.Kind.InWord()) { Words = RequestWords.All },
            new("text", "Symbol of the text that asks", (_, r) => r.Text.Symbol),
            new("date", "Day it was adopted", (_, r) => r.Text.Date),
            new("title", "Title of the text", (_, r) => r.Text.Title),
            new("paragraph", "Address of the paragraph", (_, r) => r.Paragraph.ToString()),
            new("words", "Words of the paragraph", (_, r) => r.Words)
        );
}

/// <summary>The same, as a terminal shows it.</summary>
internal static class SessionRequestText
{
    public static void Write(SessionRequestList list, TextWriter output)
    {
        output.WriteLine(list.Title);
        output.WriteLine(list.Sentence);
        foreach (var kind in list.Requests.GroupBy(r => r.Found.Kind))
        {
            output.WriteLine();
            output.WriteLine(kind.Key.Heading());
            foreach (var request in kind)
            {
                output.WriteLine($"{request.Text.Symbol}, {request.Paragraph}, {request.Text.Date}: {request.Text.Title}");
                output.WriteLine($"  {request.Words}");
            }
        }
        output.WriteLine();
        output.WriteLine(SessionRequestList.Limits);
    }
}
