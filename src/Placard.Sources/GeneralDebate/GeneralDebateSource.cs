using Placard.Sources.Files;

namespace Placard.Sources.GeneralDebate;

/// <summary>What states said in the General Debate of the Assembly since 1946: the UN General Debate Corpus.</summary>
internal sealed class GeneralDebateSource : ISource
{
    /// <inheritdoc/>
    public SourceDescription Description { get; } =
        new(
            new SourceCode("ungdc"),
            "United Nations General Debate Corpus",
            "Slava Jankin, Alexander Baturo and Niheer Dasandi, Harvard Dataverse",
            "https://doi.org/10.7910/DVN/0TJX8Y",
            "CC0 1.0; cite Baturo, Dasandi and Mikhaylov, Research & Politics 4 (2017).",
            "ungdc",
            5
        );

    /// <inheritdoc/>
    public SourceReading? Read(Mirror mirror, StateRegister states, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var tree = mirror.Open("ungdc");
        if (tree is null)
            return null;
        var builder = new SourceReadingBuilder(Description);
        var speeches = new Dictionary<SourceEntry, SpeechName>();
        foreach (var entry in tree.Entries)
        {
            if (SpeechName.TryParse(entry.Name, out var name))
                speeches.Add(entry, name);
            else
                builder.LeaveOut(entry, "Its name is not that of a speech (state_session_year.txt).");
        }
        builder.ReadAll(tree, [.. speeches.Keys], file => Read(file, speeches[file.Entry], states), progress, cancellation);
        return builder.ToReading();
    }

    private static void Read(FileReading file, SpeechName name, StateRegister states)
    {
        // The debate opens in September, and who sat for China in 1971 was decided in October.
        if (states.Resolve(name.State == "CZK" ? "CSK" : name.State, new PartialDate(name.Year, 9)) is not { } state)
        {
            file.AddUnresolved(file.At(), "speaker", name.State);
            file.LeaveOut($"“{name.State}” is the code of no state that is known.");
            return;
        }
        var text = SpeechText.Read(file.Content);
        if (text.Length == 0)
            throw new UnreadableFileException("It holds no words.");
        file.Add(new SpeechObservation(file.At(), state.Code, name.Session, name.Year, text));
    }
}
