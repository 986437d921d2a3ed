using Placard.Edition.Schema;

namespace Placard.Edition.Tests.Reading;

public class StoredWordsTests
{
    [Fact]
    public void Every_value_has_a_word_of_its_own_and_is_read_back()
    {
        AssertWhole(StoredWords.Fate);
        AssertWhole(StoredWords.Standing);
        AssertWhole(StoredWords.Kind);
        AssertWhole(StoredWords.Method);
        AssertWhole(StoredWords.Outcome);
        AssertWhole(StoredWords.Status);
        AssertWhole(StoredWords.Doubt);
        AssertWhole(StoredWords.Paragraph);
    }

    [Fact]
    public void A_word_that_is_none_is_refused() => Assert.Throws<FormatException>(() => StoredWords.Outcome.Read("Adopted"));

    private static void AssertWhole<T>(StoredWords<T> words)
        where T : unmanaged, Enum
    {
        var values = Enum.GetValues<T>();
        Assert.Equal(values.Length, words.All.Distinct().Count());
        Assert.All(values, value => Assert.Equal(value, words.Read(words.Of(value))));
    }
}
