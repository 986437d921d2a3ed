using System.CommandLine;

namespace Placard.Rooms.Editions;

/// <summary><c>placard edition verify</c>.</summary>
internal sealed class VerifyCommand : Command
{
    public VerifyCommand(ProgramPaths here)
        : base("verify", "Prove that an edition is unchanged: its content still gives the hash it names. Exit 1 if not.")
    {
        var edition = new EditionOption(here);
        Add(edition);
        SetAction(line =>
        {
            var file = edition.FileOf(line);
            if (!File.Exists(file))
                throw EditionOption.NoneAt(file);
            var verification = EditionVerifier.Verify(file);
            var output = line.InvocationConfiguration.Output;
            var beside = EditionVerifier.VerifyIndexes(file, verification.Stated);
            if (verification.IsIntact)
                output.WriteLine($"Whole and unchanged: {verification.Found}");
            foreach (var sentence in verification.Problems.Concat(verification.Remarks).Concat(beside))
                output.WriteLine(sentence);
            return (int)(verification.IsIntact && beside.Count == 0 ? ExitCode.Done : ExitCode.NotFound);
        });
    }
}
