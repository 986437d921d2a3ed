using System.Text;

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
            .Elsewhere((request, query) => query.Of is { } of ? BriefQuery.Find(request.Edition, of, request.Clock.Today()).Address : null)
            .Page<BriefStartPage>("Briefs", "One or two pages on a state, a text or a session, with sources, to print or send.")
            .InMenu(MenuGroup.Drafting, "Briefs");

        Handed(
            room.View(Addresses.Briefs + "/states/{code}", null, "The brief of one state: seats, votes, recommendations, what to ask.")
                .Asks(BriefOfState.Parameters),
            (request, state) => BriefSubject.Of(request.Edition, state, request.Clock.Today()),
            "/briefs/states/SEN"
        );
        Handed(
            room.View(
                    Addresses.Briefs + "/texts/{**symbol}",
                    null,
                    "The brief of one vote or text: outcome, who voted how, what changed, what to ask."
                )
                .Asks(BriefOfText.Parameters),
            (request, query) => query.In(request),
            "/briefs/texts/A/HRC/RES/99/2"
        );
        Handed(
            room.View(
                    Addresses.Briefs + "/sessions/{**session}",
                    null,
                    "The brief of one session: numbers, closest votes, who mattered, what is due."
                )
                .Asks(BriefOfSession.Parameters),
            (request, query) => query.In(request),
            "/briefs/sessions/HRC/99"
        );

        void Handed<TQuery>(ViewStart<TQuery> view, Func<Request, TQuery, BriefSubject> find, string example) =>
            view.GivesAsync(async (request, query) => BriefView.Of(request, await find(request, query).MakeAsync(measures)))
                // What comes next changes with time: nobody is led there for good.
                .Elsewhere((request, query) => query is BriefOfSession { IsOfNext: true } ? find(request, query).Address : null)
                .Canonical((request, query) => find(request, query).Address)
                .Costly()
                .Page<BriefPage>(brief => $"Brief: {brief.Brief.Title}", brief => brief.Brief.Lead)
                .Json(BriefJson.Of)
                .File(PageForm.Markdown, WriteMarkdown, brief => brief.FileName)
                .File(PageForm.Docx, WriteDocument, brief => brief.FileName)
                .Example(example);
    }

    private static void WriteMarkdown(BriefView view, Stream stream) => stream.Write(Encoding.UTF8.GetBytes(BriefMarkdown.Of(view)));

    private static void WriteDocument(BriefView view, Stream stream) => stream.Write(Docx.BriefDocument.Of(view));
}
