namespace Placard.Rooms.Home;

/// <summary>What a search found, for a terminal.</summary>
internal static class SearchText
{
    private const int MostTitles = 5;

    public static void Write(Search found, bool hasTexts, TextWriter output)
    {
        if (found.Correction is { } correction)
            output.WriteLine(correction);
        foreach (var document in found.Documents)
            output.WriteLine($"Document  {document.Symbol}  {document.Title}  {document.Address}");
        if (found.IsUnknownSymbol)
            output.WriteLine(found.NoDocument);
        foreach (var state in found.States)
            output.WriteLine($"State     {state.Name} ({state.Code})  {Addresses.State(state.Code)}");
        foreach (var group in found.Groups)
            output.WriteLine($"Group     {group.FullName} ({group.Code})  {Addresses.Group(group.Code)}");
        if (found.LeftOut is { } undated)
            output.WriteLine(undated.Sentence);
        foreach (var body in found.Bodies)
            output.WriteLine($"Body      {body.Body.Name} ({body.Body.Code}): {body.InWords}  {body.Address}");
        foreach (var state in found.NearStates)
            output.WriteLine($"State?    {state.Name} ({state.Code})  {Addresses.State(state.Code)}");
        foreach (var mandate in found.Mandates)
            output.WriteLine($"Mandate   {mandate.Name}: {Plurals.Plain(mandate.Decisions, "decision")}, the latest {mandate.Last}");
        foreach (var kind in found.Names)
        {
            output.WriteLine(
                $"{kind.Kind}: {Numbers.Plain(kind.Count)}{(kind.Count > kind.First.Count ? $"; the first {kind.First.Count}:" : "")}"
            );
            foreach (var thing in kind.First)
                output.WriteLine($"          {thing.Name}{(thing.About.Length > 0 ? $" ({thing.About})" : "")}  {thing.Address}");
        }
        foreach (var (title, with) in found.Elsewhere)
            output.WriteLine($"{title}: {with.Count} {with.About}  {with.Address}");
        if (found.Titles > 0)
            output.WriteLine($"Titles    {Plurals.Plain(found.Titles, "decision")}  {found.TitlesAddress}");
        foreach (var vote in found.Latest.Take(MostTitles))
            output.WriteLine($"          {vote.Date}  {vote.Address}  {vote.Title}");
        if (found.PhraseUses > 0)
            output.WriteLine(
                $"Phrase    “{found.Read.Plain}”: {Plurals.Plain(found.PhraseUses, "use")} in {Plurals.Plain(found.PhraseTexts, "text")}  "
                    + $"{found.PhraseAddress}"
            );
        if (found.Texts > 0)
            output.WriteLine(
                $"Texts     {Plurals.Plain(found.Paragraphs, "paragraph")} in {Plurals.Plain(found.Texts, "text")}  {found.TextsAddress}"
            );
        if (found is { IsNothing: true, IsUnknownSymbol: false })
            output.WriteLine("Nothing was found.");
        if (!hasTexts)
            output.WriteLine($"Only votes were searched: this edition has no texts. {WithoutTexts.Remedy}");
    }
}
