using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Placard.Benchmarks.Phrases;

/// <summary>The same words in Lucene.Net, a document a passage, in memory.</summary>
internal sealed class LucenePhrases : IDisposable
{
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LucenePhrases(IEnumerable<string> passages)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new NoAnalyzer())))
        {
            foreach (var passage in passages)
                writer.AddDocument([new TextField("words", new WordStream(passage))]);
            writer.ForceMerge(1);
        }
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    public int Count(string phrase)
    {
        var query = new PhraseQuery();
        foreach (var word in phrase.Split(' '))
            query.Add(new Term("words", word));
        var counter = new TotalHitCountCollector();
        _searcher.Search(query, counter);
        return counter.TotalHits;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private sealed class NoAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => throw new NotSupportedException();
    }

    private sealed class WordStream : TokenStream
    {
        private readonly ICharTermAttribute _term;
        private readonly string[] _words;
        private int _at;

        public WordStream(string passage)
        {
            _words = passage.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _term = AddAttribute<ICharTermAttribute>();
        }

        public override bool IncrementToken()
        {
            if (_at == _words.Length)
                return false;
            ClearAttributes();
            _term.SetEmpty().Append(_words[_at++]);
            return true;
        }

        public override void Reset()
        {
            base.Reset();
            _at = 0;
        }
    }
}
