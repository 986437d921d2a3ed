using Placard.Edition.Phrases;
using Placard.Record.Texts.Phrases;

namespace Placard.Rooms.Phrases;

/// <summary>A phrase in the General Debate.</summary>
public sealed record SpokenPhrase
{
    /// <summary>How many uses.</summary>
    public required int Uses { get; init; }

    /// <summary>The speeches that have it, in order of session and state.</summary>
    public required IReadOnlyList<SpokenUse> Speeches { get; init; }

    /// <summary>By year: speeches that have it, and speeches held.</summary>
    public required IReadOnlyList<YearOfPhrase> Years { get; init; }

    /// <summary>Who said it, most speeches first.</summary>
    public required IReadOnlyList<SpeakerOfPhrase> Speakers { get; init; }

    /// <summary>The first year of the speeches held, and the last.</summary>
    public required (int From, int To) Held { get; init; }

    /// <summary>Looks a phrase up.</summary>
    public static SpokenPhrase Of(PhraseCorpus speeches, string phrase)
    {
        var index = speeches.Index;
        var found = index.Find(phrase);
        var uses = index.Uses(found);
        var spoken = new List<SpokenUse>();
        for (var (from, to) = (0, 0); from < uses.Length; from = to)
        {
            var first = uses[from];
            while (to < uses.Length && uses[to].Document == first.Document)
                to++;
            var (state, session, year) = speeches.SpeechOf(first.Document);
            spoken.Add(new(state, session, year, to - from, first.Passage - index.PassagesOf(first.Document).From, first.Word));
        }
        var held = speeches.SpeechesByYear;
        var with = spoken.GroupBy(s => s.Year).ToDictionary(y => y.Key, y => y.Count());
        return new SpokenPhrase
        {
            Uses = found.Count,
            Speeches = spoken,
            Years = [.. held.Select(y => new YearOfPhrase(y.Key, with.GetValueOrDefault(y.Key), y.Value))],
            Speakers =
            [
                .. spoken
                    .GroupBy(s => s.State)
                    .Select(s => new SpeakerOfPhrase(s.Key, s.Count(), s.Sum(u => u.Uses), s.Min(u => u.Year), s.Max(u => u.Year)))
                    .OrderByDescending(s => s.Speeches)
                    .ThenByDescending(s => s.Uses)
                    .ThenBy(s => s.State),
            ],
            Held = (held.Keys.Min(), held.Keys.Max()),
        };
    }
}

/// <summary>A speech that has the phrase.</summary>
/// <param name="State">The speaker.</param>
/// <param name="Session">The session.</param>
/// <param name="Year">The year.</param>
/// <param name="Uses">How often.</param>
/// <param name="Passage">The passage of the first use, as <see cref="SpeechPassages"/> counts them.</param>
/// <param name="Word">How many words of the passage are before it.</param>
public sealed record SpokenUse(StateCode State, int Session, int Year, int Uses, int Passage, int Word);

/// <summary>A state that said the phrase.</summary>
/// <param name="State">The state.</param>
/// <param name="Speeches">In how many speeches.</param>
/// <param name="Uses">How often.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public sealed record SpeakerOfPhrase(StateCode State, int Speeches, int Uses, int From, int To);
