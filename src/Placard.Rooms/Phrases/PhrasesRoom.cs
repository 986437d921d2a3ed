namespace Placard.Rooms.Phrases;

/// <summary>Where wording comes from: the card of any phrase, and the phrases that are spreading.</summary>
public sealed class PhrasesRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(PhraseJsonContext.Readable);
        room.AfterFirstAnswer(
            (edition, _) =>
            {
                EmergingPhrases.Since(edition, EmergingPhrases.UsualYear(edition), Language.English);
                return Task.CompletedTask;
            }
        );
        room.Follows(SubjectKind.Phrase, PhraseSubjects.Find, (_, _) => []);
        room.Happens(SubjectKind.Phrase, "Texts that use it", PhraseHappenings.InTexts);
        room.Happens(SubjectKind.Phrase, "Speeches in the General Debate", PhraseHappenings.InSpeeches);
        room.CommandGroup("phrases", "Phrases that are new and spreading.");

        room.View(
                Addresses.Phrases,
                "phrases emerging",
                "New phrases that other texts have taken up, with the paragraph of first use. Without names, titles and figures."
            )
            .Asks(SpreadingQuery.Parameters)
            .Gives(SpreadingPhrases.Of)
            .Costly()
            .RestsOn(_ => new(HeldPart.Texts))
            .Elsewhere((_, query) => query.Phrase is { } phrase ? Addresses.Phrase(phrase.Words, phrase.Language) : null)
            .Page<SpreadingPhrasesPage>("Phrases", "Where wording comes from, and which phrases are spreading.")
            .Json(SpreadingPhrasesJson.Of)
            .Table(SpreadingPhrasesTable.Columns)
            .Plain(SpreadingPhrasesText.Write)
            .InMenu(MenuGroup.Record, "Phrases");

        room.View(
                Addresses.Phrases + "/{**phrase}",
                "phrase",
                "The card of a phrase: first use, every use, spread, sponsors, votes, earlier wording, near variants, and the General "
                    + "Debate."
            )
            .Asks(PhraseQuery.Parameters)
            .Gives(PhraseLookup.Of)
            .Costly()
            .Page<PhrasePage>(
                view => $"“{view.Query.Words}”",
                view => $"Where “{view.Query.Words}” comes from, how far it spread, and who introduced it."
            )
            .About(view => [new(SubjectKind.Phrase, view.Query.Folded)])
            .Json(PhraseJsonMaker.Of)
            .ForAssistants("phrase_card", HeldThing.Texts, HeldThing.Speeches, HeldThing.Votes)
            .Table(PhraseTable.Columns)
            .Feed(PhraseHappenings.FeedOf)
            .Plain(PhraseText.Write)
            .FindsNothing(view => view.IsUnused)
            .Example("/phrases/lanterns");
    }
}
