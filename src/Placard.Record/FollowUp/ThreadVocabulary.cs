using System.Runtime.InteropServices;

namespace Placard.Record.FollowUp;

/// <summary>The words of many recommendations, numbered, with how many recommendations have each.</summary>
internal sealed class ThreadVocabulary
{
    // A treaty says in one word what other recommendations say in several.
    private const int TreatyCounts = 2;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _holders = [];
    private readonly HashSet<int> _treaties = [];
    private int _documents;

    /// <summary>Counts a recommendation among the documents, with its words.</summary>
    public void Count(List<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var known);
            if (!known)
            {
                number = _holders.Count;
                _holders.Add(0);
                if (RecommendationWords.IsTreaty(word))
                    _treaties.Add(number);
            }
            _holders[number]++;
        }
        _documents++;
    }

    /// <summary>The numbers of the words of a recommendation that was counted, sorted, each as often as it comes.</summary>
    public int[] NumbersOf(string text)
    {
        int[] numbers = [.. RecommendationWords.Of(text).Select(word => _numbers[word])];
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>Whether a number is that of a treaty.</summary>
    public bool IsTreaty(int number) => _treaties.Contains(number);

    /// <summary>The weights of a recommendation's words: the root of how often, times how few have it (TF-IDF), twice that for
    /// treaties; of length one.</summary>
    /// <param name="numbers">What <see cref="NumbersOf"/> gave.</param>
    public (int Word, float Weight)[] Weighted(int[] numbers)
    {
        var vector = new List<(int Word, float Weight)>(numbers.Length);
        for (var i = 0; i < numbers.Length; )
        {
            var next = i + 1;
            while (next < numbers.Length && numbers[next] == numbers[i])
                next++;
            var rarity = Math.Log((_documents + 1.0) / _holders[numbers[i]]);
            vector.Add((numbers[i], (float)(Math.Sqrt(next - i) * rarity * (IsTreaty(numbers[i]) ? TreatyCounts : 1))));
            i = next;
        }
        var length = MathF.Sqrt(vector.Sum(v => v.Weight * v.Weight));
        return length == 0 ? [] : [.. vector.Select(v => (v.Word, v.Weight / length))];
    }
}
