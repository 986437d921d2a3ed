using System.Text;

namespace Placard.Rooms.Views;

/// <summary>The pages of the manual that are made of the declarations.</summary>
public static class Manual
{
    /// <summary>Every view: its address, its command and forms, what it can be asked for, and the columns of its tables.</summary>
    public static string Views(DeclaredRooms rooms)
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Views

            Every view is declared once; this page is made of the declarations, and a test holds it to them. An address gives the page; with an ending it gives the
            same as data. A parameter is the same in the query of an address (`?body=HRC`) and in a command (`--body HRC`).


            """
        );
        foreach (var room in rooms.Rooms.Where(r => r.Views.Count > 0))
        {
            text.Append($"## {room.Name}\n\n");
            foreach (var view in room.Views)
                Write(view, text);
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Write(View view, StringBuilder text)
    {
        text.Append($"### `{view.Address}`\n\n{view.Summary}\n\n");
        if (view.CommandName is { } command)
            text.Append(
                $"Command: `placard {command}{string.Concat(view.Parameters.Where(p => p is { IsPositional: true, InCommand: true }).Select(p => " " + p.Name.ToUpperInvariant()))}`. "
            );
        text.Append($"Forms: {string.Join(", ", Forms(view))}.\n\n");
        if (view.Parameters.Count > 0)
        {
            text.Append("| parameter | what |\n| --- | --- |\n");
            foreach (var parameter in view.Parameters)
                text.Append($"| `{parameter.Name}` | {parameter.Summary}{Where(parameter)} |\n");
            text.Append('\n');
        }
        foreach (var columns in view.Columns)
        {
            text.Append("| column | what |\n| --- | --- |\n");
            foreach (var column in columns)
                text.Append($"| `{column.Name}` | {column.Meaning} |\n");
            text.Append('\n');
        }
    }

    private static IEnumerable<string> Forms(View view)
    {
        yield return "page";
        if (view.AnswerTypes.Count > 0)
            yield return "`.json`";
        if (view.Columns.Count > 0)
            yield return "`.csv`";
        if (view.HasFeed)
            yield return "`.atom`";
        foreach (var form in view.Files)
            yield return $"`{AskedPage.EndingOf(form)}`";
    }

    private static string Where(Parameter parameter) =>
        parameter.Place switch
        {
            ParameterPlace.Address => " (address only)",
            ParameterPlace.Command => " (command only)",
            _ => "",
        };
}
