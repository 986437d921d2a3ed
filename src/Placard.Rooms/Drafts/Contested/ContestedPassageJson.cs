namespace Placard.Rooms.Drafts.Contested;

/// <summary>Words of a draft, and what became of the earlier texts of the edition that have them.</summary>
/// <param name="Family">The family of contested words; left out for words told by the record alone.</param>
/// <param name="Places">Where they stand in the draft.</param>
/// <param name="Texts">The earlier texts, earliest first.</param>
/// <param name="Voted">How many of them were put to a vote.</param>
/// <param name="Divided">In how many of those somebody was against or abstained.</param>
/// <param name="WithoutVote">How many were adopted without a vote.</param>
/// <param name="Against">Who voted against, in how many of the votes with names.</param>
/// <param name="Abstaining">Who abstained.</param>
/// <param name="First">The earliest use held.</param>
/// <param name="EarlierTitle">An older vote whose title has the words.</param>
/// <param name="Amendments">Decided amendments to drafts of these texts; which words they would have changed is not held.</param>
/// <param name="Objections">Where words of the family were objected to.</param>
public sealed record ContestedPassageJson(
    string? Family,
    IReadOnlyList<ContestedPlaceJson> Places,
    IReadOnlyList<CarrierJson> Texts,
    int Voted,
    int Divided,
    int WithoutVote,
    IReadOnlyList<StateCountJson> Against,
    IReadOnlyList<StateCountJson> Abstaining,
    AgreedPlaceJson? First,
    string? EarlierTitle,
    IReadOnlyList<AncestorVoteJson> Amendments,
    IReadOnlyList<ObjectionJson>? Objections
)
{
    internal static ContestedPassageJson Of(ContestedPassage passage) =>
        new(
            passage.Family?.Name,
            [.. passage.Places.Select(p => new ContestedPlaceJson(p.Address.ToString(), p.Words, p.At))],
            [
                .. passage.Carriers.Select(c => new CarrierJson(
                    c.Text.Symbol.ToString(),
                    c.Text.Date.OrNull(),
                    c.Decision is null ? null : AncestorVoteJson.Of(c.Decision)
                )),
            ],
            passage.Votes.Count,
            passage.Divided,
            passage.WithoutVote,
            Counts(passage, Ballot.No),
            Counts(passage, Ballot.Abstain),
            AgreedPlaceJson.Of(passage.First),
            passage.Earlier?.Titled?.Address.ToString(),
            [.. passage.Amendments.Select(AncestorVoteJson.Of)],
            passage.Family is null
                ? null
                : [.. passage.Family.Objections.Select(o => new ObjectionJson(o.Document.OrNull(), o.What, o.Source.OrNull()))]
        );

    private static IReadOnlyList<StateCountJson> Counts(ContestedPassage passage, Ballot ballot) =>
        [.. passage.WhoCast(ballot).Select(s => new StateCountJson(s.State.ToString(), s.Votes))];
}

/// <summary>Where the words stand.</summary>
public sealed record ContestedPlaceJson(string Paragraph, string Words, int At);

/// <summary>An earlier text with the words, and the decision on the whole of it.</summary>
public sealed record CarrierJson(string Symbol, string? Date, AncestorVoteJson? Decision);

/// <summary>A state, and in how many votes.</summary>
public sealed record StateCountJson(string State, int Votes);

/// <summary>Where words were objected to: a text put to a vote, or who said it.</summary>
public sealed record ObjectionJson(string? Document, string What, string? Source);
