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

    /// <summary>Every measure of states: what is counted, the fewest cases, of whom it can be said, and what stands where there is no
    /// value.</summary>
    public static string StateMeasures(DeclaredRooms rooms)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # Figures of states

            Each figure is worked out by one rule for every state. Rooms declare the rules; this page is made of the declarations, and a test holds it to them.
            The page of a state (`/states/CHN`), the comparison of states (`/states/compare`) and briefs read the same figures: nobody works them out again.

            **Value.** A figure has the time that it covers and the day that it is as of beside it. With fewer cases than the floor it is *too few to say*, and the number of cases stands there.
            Without a case it is not known. Where it cannot be said of such a state, it is not listed.

            **Median.** Of the states of today of which the value is known: of the regional group that the state is in today, and of all. A state without a value, with too few cases, or of the past is in no median. With fewer than {Median.Fewest} states there is none.
            Of an even number of states it is the mean of the two in the middle. A median is what is usual, not what is right.

            **What is missing.** That a value is not known, or that nothing was found, says nothing about a state's conduct.


            """
        );
        foreach (var measure in rooms.Rooms.Select(room => room.Shared.StateMeasures.All).FirstOrDefault([]))
        {
            text.Append($"## {measure.Name}\n\n`{measure.Code}`: {Form(measure)}.\n\n{measure.Meaning}\n\n");
            text.Append($"Cases: {measure.Cases}. Floor: {Numbers.Plain(measure.Floor)}. Without a case: “{measure.Absent}”.\n\n");
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static string Form(StateMeasure measure) =>
        measure.Form switch
        {
            MeasureForm.Share => $"a share of {measure.Unit}",
            MeasureForm.Found => "found or not known; no median, but of how many states it was found",
            _ => $"a number of {measure.Unit}",
        };

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
