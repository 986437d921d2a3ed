using System.Text;
using Placard.Rooms.Sessions;

namespace Placard.Rooms.Briefs;

/// <summary>Briefs to print or send: one or two pages on a state, a text or a session.</summary>
public sealed class BriefsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(BriefJsonContext.Readable);
        var measures = room.Shared.StateMeasures;
        room.Command("", here => new BriefCommand(here, measures));
        room.View(Addresses.Briefs, null, "Choose a state, a text or a session for a brief of one or two pages.")
            .Asks(BriefQuery.Parameters)
            .Gives((edition, _) => BriefStart.Of(edition))
            .Elsewhere((request, query) => query.Of is { } of ? BriefQuery.AddressOf(request.Edition, of, request.Clock.Today()) : null)
            .Page<BriefStartPage>("Briefs", "One or two pages on a state, a text or a session, with sources, to print or send.")
            .InMenu(MenuGroup.Drafting, "Briefs");

        room.View(Addresses.Briefs + "/states/{code}", null, "The brief of one state: seats, votes, recommendations, what to ask.")
            .Asks(BriefOfState.Parameters)
            .Gives(
                (Request request, State state) =>
                    BriefView.Of(request, StateBrief.Of(request.Edition, state, measures, request.Clock.Today()))
            )
            .Canonical((_, state) => Addresses.BriefOf(state.Code))
            .Costly()
            .Page<BriefPage>(view => $"Brief: {view.Brief.Title}", view => view.Brief.Lead)
            .Json(BriefJson.Of)
            .File(PageForm.Markdown, WriteMarkdown, view => view.FileName)
            .File(PageForm.Docx, WriteDocument, view => view.FileName)
            .Example("/briefs/states/SEN");

        room.View(
                Addresses.Briefs + "/texts/{**symbol}",
                null,
                "The brief of one vote or text: outcome, who voted how, what changed, what to ask."
            )
            .Asks(BriefOfText.Parameters)
            .GivesAsync(async (request, query) => BriefView.Of(request, await TextBrief.OfAsync(query.In(request))))
            .Canonical((request, query) => TextBrief.AddressOf(query.In(request)))
            .Costly()
            .Page<BriefPage>(view => $"Brief: {view.Brief.Title}", view => view.Brief.Lead)
            .Json(BriefJson.Of)
            .File(PageForm.Markdown, WriteMarkdown, view => view.FileName)
            .File(PageForm.Docx, WriteDocument, view => view.FileName)
            .Example("/briefs/texts/A/HRC/RES/99/2");

        room.View(
                Addresses.Briefs + "/sessions/{**session}",
                null,
                "The brief of one session: numbers, closest votes, who mattered, what is due."
            )
            .Asks(BriefOfSession.Parameters)
            .Gives(
                (Request request, BriefOfSession query) =>
                    BriefView.Of(
                        request,
                        query.In(request.Edition, request.Clock.Today()) switch
                        {
                            ComingSession coming => ComingRules.Of(request.Edition, coming),
                            var held => SessionBrief.Of((BriefedSession)held),
                        }
                    )
            )
            .Canonical(
                (request, query) =>
                    query.In(request.Edition, request.Clock.Today()) switch
                    {
                        ComingSession coming => Addresses.BriefOf(coming.Session.Body, coming.Session.InAddress),
                        var held => Addresses.BriefOf(((BriefedSession)held).Body, ((BriefedSession)held).Session),
                    }
            )
            .Costly()
            .Page<BriefPage>(view => $"Brief: {view.Brief.Title}", view => view.Brief.Lead)
            .Json(BriefJson.Of)
            .File(PageForm.Markdown, WriteMarkdown, view => view.FileName)
            .File(PageForm.Docx, WriteDocument, view => view.FileName)
            .Example("/briefs/sessions/HRC/99");
    }

    private static void WriteMarkdown(BriefView view, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(view)));

    private static void WriteDocument(BriefView view, Stream stream) => stream.Write(Docx.BriefDocument.Of(view));
}
