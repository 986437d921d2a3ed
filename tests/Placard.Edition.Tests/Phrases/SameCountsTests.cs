using Microsoft.Data.Sqlite;
using Placard.Record.Texts.Phrases;
using Placard.Record.Texts.Tokens;

namespace Placard.Edition.Tests.Phrases;

public class SameCountsTests
{
    private static readonly Gen<string> Passage = Gen.OneOf("lamp", "lamps", "the", "of", "light", "d’or", "2030", "Égalité", "win-win")
        .Array[0, 14]
        .Select(w => string.Join(' ', w));

    private static readonly Gen<string> Phrase = Gen.OneOf("lamp", "the", "of", "light", "d or", "2030", "égalité", "win win", "dark")
        .Array[1, 3]
        .Select(w => string.Join(' ', w));

    [Fact]
    public void Passages_with_a_phrase_are_as_many_as_a_full_text_search_over_the_same_words_counts() =>
        Gen.Select(Passage.Array[1, 20], Phrase.Array[1, 8])
            .Sample(
                (passages, phrases) =>
                {
                    var builder = new PhraseIndexBuilder();
                    builder.BeginDocument();
                    foreach (var passage in passages)
                        builder.AddPassage(passage);
                    var index = new PhraseIndex(builder.Build());
                    using var rival = new SqliteConnection("Data Source=:memory:");
                    rival.Open();
                    Do(rival, "CREATE VIRTUAL TABLE passage USING fts5(words, tokenize=\"unicode61 remove_diacritics 0\")", "");
                    foreach (var passage in passages)
                        Do(rival, "INSERT INTO passage (words) VALUES ($words)", Token.Fold(passage));
                    return phrases.All(phrase =>
                        index.Uses(index.Find(phrase)).DistinctBy(u => u.Passage).Count()
                        == (long)Do(rival, "SELECT count(*) FROM passage WHERE passage MATCH $words", $"\"{Token.Fold(phrase)}\"")!
                    );
                },
                iter: 200
            );

    private static object? Do(SqliteConnection connection, string sql, string words)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$words", words);
        return command.ExecuteScalar();
    }
}
