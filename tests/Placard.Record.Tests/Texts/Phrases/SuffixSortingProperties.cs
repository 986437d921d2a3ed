using Placard.Record.Texts.Phrases;

namespace Placard.Record.Tests.Texts.Phrases;

public sealed class SuffixSortingProperties
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(200)]
    public void Suffixes_stand_in_order(int alphabet) =>
        Gen.Int[0, alphabet - 1]
            .Array[0, 300]
            .Sample(
                text =>
                {
                    var sorted = Sorted(text, alphabet);
                    var plain = Enumerable.Range(0, text.Length).ToArray();
                    Array.Sort(plain, (a, b) => text.AsSpan(a).SequenceCompareTo(text.AsSpan(b)));
                    return sorted.SequenceEqual(plain);
                },
                iter: 2000
            );

    [Fact]
    public void What_repeats_and_repeats_is_sorted_too() =>
        Gen.Select(Gen.Int[0, 3].Array[1, 8], Gen.Int[1, 60])
            .Sample(
                (part, times) =>
                {
                    var text = Enumerable.Repeat(part, times).SelectMany(p => p).ToArray();
                    var sorted = Sorted(text, 4);
                    return sorted.Zip(sorted.Skip(1)).All(pair => text.AsSpan(pair.First).SequenceCompareTo(text.AsSpan(pair.Second)) < 0);
                }
            );

    private static int[] Sorted(int[] text, int alphabet)
    {
        var suffixes = new int[text.Length];
        SuffixSorting.Sort(text, suffixes, alphabet);
        return suffixes;
    }
}
