using System.Text.Json;
using Placard.Sources.Files;
using Placard.Sources.UnXml;
using Placard.Sources.UnXml.Texts;

namespace Placard.Sources.Mandates;

/// <summary>Resolutions as the Secretariat has them paragraph by paragraph, read off its own documents: texts of years for which there is
/// no markup, and the sentence in which a text of the Council states its vote.</summary>
public sealed class MandatesSource : ISource
{
    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("mandates"),
            "Texts of resolutions by paragraph",
            "United Nations Secretariat, EOSG Analytics",
            "https://github.com/UN-EOSG-Analytics/un-mandates-housekeeping",
            "No licence file; documents of the United Nations",
            Repository.Lineage,
            Rank: 2
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("mandates/paragraphs");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        var texts = new Dictionary<SourceEntry, DocumentSymbol>();
        foreach (var entry in tree.Entries)
        {
            var symbol = MandateName.SymbolOf(entry.Name);
            if (symbol.Body is not null && IsText(symbol.Form))
                texts.Add(entry, symbol);
            else if (symbol.Body is null && IsText(symbol.Form) && IsOfCouncil(symbol))
                builder.LeaveOut(entry, $"Its symbol, {symbol}, is not understood.");
            else
                builder.LeaveOut(entry, "It is no resolution, decision or statement of a body whose texts are held.");
        }
        builder.ReadAll(tree, [.. texts.Keys], file => Read(file, texts[file.Entry], states), progress, cancellation);
        return builder.ToReading();
    }

    private static bool IsOfCouncil(DocumentSymbol symbol) => symbol.ToString().StartsWith("A/HRC/", StringComparison.Ordinal);

    private static bool IsText(DocumentForm form) =>
        form is DocumentForm.Resolution or DocumentForm.Decision or DocumentForm.PresidentialStatement;

    private static void Read(FileReading file, DocumentSymbol symbol, StateRegister states)
    {
        var act = MandateAct.Of(symbol, ParagraphsIn(file.Content));
        var text = ActText.Of(file, act, Language.English) ?? throw new UnreadableFileException("It holds no words of a text.");
        file.Add(text);
        // Only the Council's texts say how they were adopted. That others exist tells nothing of a vote.
        if (symbol.Form != DocumentForm.PresidentialStatement && VoteStatement.Read(act.Conclusions) is not null)
            new ActObservations(symbol.Body!, states).AddText(file, act);
    }

    private static List<MandateParagraph> ParagraphsIn(Stream content)
    {
        try
        {
            using var json = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 8 });
            return MandateParagraph.ListOf(json.RootElement);
        }
        catch (JsonException)
        {
            throw new UnreadableFileException("It is no list of paragraphs in JSON.");
        }
    }
}
