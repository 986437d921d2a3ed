namespace Placard.Rooms.Phrases;

/// <summary>The card of a phrase, as a terminal shows it.</summary>
internal static class PhraseText
{
    private const int MostRead = 20;

    public static void Write(PhraseLookup lookup, TextWriter output)
    {
        var answer = PhraseJsonMaker.Of(lookup);
        output.WriteLine(
            $"“{answer.Phrase}” in {lookup.Query.Language.Name}: {Plurals.Plain(answer.Uses, "use")} in "
                + $"{Plurals.Plain(answer.Texts.Count, "text")}; {answer.Footnotes.Uses} in footnotes"
        );
        if (answer.First is { } first)
            output.WriteLine(
                $"First in {first.Symbol} {first.Paragraph}, {first.Date ?? "undated"} ({FirstSentence.Window(lookup.Card.FirstIn!)}): "
                    + $"{first.Snippet}"
            );
        if (lookup.Card.Earlier.Any)
            output.WriteLine(lookup.Card.Earlier.InWords(lookup.Edition.States));
        output.WriteLine(answer.FirstIn);
        foreach (var body in answer.Held)
            output.WriteLine(
                $"  {body.Body}: {(body.First is null ? "none" : $"first use {body.First}, {body.FirstDate}")}, of {body.Texts} texts {body.From} to {body.To}"
            );
        if (answer.Texts.Count > 0)
        {
            CommandOutput.WriteTable(
                output,
                ["date", "text", "uses", "where", "title"],
                answer
                    .Texts.Take(MostRead)
                    .Select(t =>
                        (IReadOnlyList<string>)
                            [
                                t.Date ?? "",
                                t.Symbol,
                                Numbers.Plain(t.Uses.Count),
                                string.Join("; ", t.Uses.Take(4).Select(u => u.Paragraph)),
                                t.Title,
                            ]
                    )
            );
            if (answer.Texts.Count > MostRead)
                output.WriteLine($"and {Plurals.Plain(answer.Texts.Count - MostRead, "more text")}; --csv and --json give all");
        }
        if (answer.Sponsors.Count > 0)
            output.WriteLine($"Sponsors: {string.Join(", ", answer.Sponsors.Take(12).Select(s => $"{s.State} {s.Main + s.Additional}"))}");
        if (answer.SponsoringGroups.Count > 0)
            output.WriteLine(
                "By regional group, texts that one of its states introduced or joined: "
                    + string.Join(", ", answer.SponsoringGroups.Select(g => $"{g.Group} {g.Main + g.Additional}"))
            );
        if (answer.Votes.RollCalls.Count > 0)
            output.WriteLine(
                $"Recorded votes: {answer.Votes.RollCalls.Count}; most often against: {string.Join(", ", answer.Votes.Ballots.Where(b => b.Value.No > 0).Take(12).Select(b => $"{b.Key} {b.Value.No}"))}"
            );
        if (answer.Variants.Count > 0)
            output.WriteLine($"Near: {string.Join("; ", answer.Variants.Select(v => $"{v.Phrase} ({v.Documents})"))}");
        if (answer.GeneralDebate is { } spoken)
        {
            output.WriteLine(
                spoken.FirstYear is { } year
                    ? $"General Debate {spoken.HeldFrom}-{spoken.HeldTo}: {Plurals.Plain(spoken.Speeches, "speech", "speeches")}, of these first in {year} ({string.Join(", ", spoken.First.Select(s => s.State))}); most often {string.Join(", ", spoken.Speakers.Take(8).Select(s => $"{s.State} {s.Speeches}"))}"
                    : $"General Debate {spoken.HeldFrom}-{spoken.HeldTo}: no speech has it"
            );
        }
    }
}
