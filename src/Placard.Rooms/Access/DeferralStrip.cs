using Microsoft.AspNetCore.Components;
using Placard.Record.Access;
using Placard.Rooms.Pictures;

namespace Placard.Rooms.Access;

/// <summary>A line of the sessions held, from the first that had an organisation’s application to the last, with what each decided on
/// it.</summary>
internal static class DeferralStrip
{
    private const double Width = 760;
    private const double Left = 4;
    private const double Row = 26;

    public static MarkupString Draw(OrganisationSheet sheet)
    {
        var applications = sheet.Organisation.Applications;
        var axis = new YearAxis(applications[0].First.Year, applications[^1].Last.Year, Left, Width - 2 * Left);
        var svg = new SvgWriter(
            "deferral-strip",
            Width,
            Row + 34,
            $"Sessions that decided on {sheet.Line.Name}",
            $"A mark a session by its day, from {applications[0].First.InWords()} to {applications[^1].Last.InWords()}. "
                + "The table below says the same in words."
        );
        foreach (var decision in sheet.Organisation.Decisions.Where(d => d.Kind.IsOfApplication()))
        {
            var share = (decision.Session.DayOfYear - 1) / 366.0;
            svg.Open("rect")
                .With("class", decision.Kind == NgoDecisionKind.Deferred ? "put-off" : "ended")
                .With("x", axis.At(decision.Session.Year) + share * axis.Slot)
                .With("y", 4)
                .With("width", 6)
                .With("height", Row - 8)
                .Tip($"{sheet.NameOf(decision.Session)}: {decision.Kind.ToWord()}")
                .Close();
        }
        axis.Draw(svg, Row + 4);
        return svg.ToMarkup();
    }
}
