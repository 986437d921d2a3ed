namespace Placard.Rooms.Texts;

/// <summary>The texts that a document is, or became, for who follows it.</summary>
internal static class TextHappenings
{
    public static IEnumerable<Happening> Of(OpenEdition edition, Subject subject)
    {
        if (!DocumentSymbol.TryParse(subject.Name, out var symbol, out _) || edition.Texts.Find(symbol) is not { Wordings.Count: > 0 } text)
            return [];
        return text
            .Wordings.GroupBy(w => w.Document, w => w.Language)
            .Select(document => new Happening(
                text.Date,
                $"{document.Key}: {text.Title}",
                Addresses.Text(document.Key, document.Contains(Language.English) ? Language.English : document.First()),
                $"In this edition in {Lists.And([.. document.Order().Select(l => l.Name)])}; dated by the adopted text, where there is one."
            ));
    }
}
