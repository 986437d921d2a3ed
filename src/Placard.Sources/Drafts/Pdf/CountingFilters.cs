using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Placard.Sources.Drafts.Pdf;

/// <summary>The filters with which a PDF's streams are unpacked, with what they unpack counted before it is in memory.</summary>
internal sealed class CountingFilters(ReadingBudget budget) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Counted(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Counted(DefaultFilterProvider.Instance.GetAllFilters());

    private Counting[] Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Counting(filter, budget))];

    private sealed class Counting(IFilter inner, ReadingBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
                CountFlate(input);
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter)
                budget.Unpacked(output.Length);
            return output;
        }

        private void CountFlate(Memory<byte> input)
        {
            if (input.Length <= 2)
                return;
            var buffer = new byte[1 << 16];
            using var packed = new DeflateStream(new MemoryStream(input[2..].ToArray()), CompressionMode.Decompress);
            try
            {
                for (int count; (count = packed.Read(buffer)) > 0; )
                    budget.Unpacked(count);
            }
            catch (InvalidDataException)
            {
                // A damaged stream ends here for the filter too, which makes of it what it can.
            }
        }
    }
}
