using Placard.Rooms.Comparisons.Docx;

namespace Placard.Rooms.Comparisons;

/// <summary>Two texts compared: what was dropped, added, moved, split, merged and reworded.</summary>
public sealed class ComparisonsRoom : IRoom
{
    public void Declare(RoomDeclaration room)
    {
        room.Writes(ComparisonsJsonContext.Readable);
        room.View(Addresses.CompareTexts, null, "Two texts compared, paragraph by paragraph and word by word.")
            .Asks(ComparisonQuery.Parameters)
            .Gives(ComparedTexts.Of)
            .Costly()
            .Start<ComparisonStartPage, ComparisonQuery>(
                query => !query.IsComplete,
                ComparisonQuery.Start,
                "Compare two texts",
                "What changed from one text to another."
            )
            .Page<ComparedTextsPage>(
                texts => $"{texts.Old} and {texts.New} compared",
                texts => $"What changed from {texts.Old} to {texts.New}, paragraph by paragraph and word by word."
            )
            .Json(ComparedTextsJson.Of)
            .File(
                PageForm.Docx,
                (texts, file) => file.Write(RedlineDocument.Of(texts.Redline, texts.Old, texts.New, texts.Day)),
                texts => $"{texts.Old} {texts.New}"
            )
            .InMenu(MenuGroup.Drafting, "Compare texts")
            .Example("?old=A/HRC/RES/98/1&new=A/HRC/RES/99/3");
    }
}
