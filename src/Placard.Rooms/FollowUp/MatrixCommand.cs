using System.CommandLine;
using System.Globalization;
using Placard.Rooms.FollowUp.Docx;

namespace Placard.Rooms.FollowUp;

/// <summary><c>placard follow-up matrix</c>.</summary>
internal sealed class MatrixCommand : Command
{
    public MatrixCommand(ProgramPaths here)
        : base("matrix", "Writes the recommendations of one review as a Word document in the form of OHCHR’s thematic lists.")
    {
        var state = new Argument<string[]>("STATE") { Description = "The state, by code or name", Arity = ArgumentArity.OneOrMore };
        var cycle = new Option<string>("--cycle")
        {
            Description = "The cycle of the Universal Periodic Review",
            HelpName = "N",
            Required = true,
        };
        var file = new Option<string>("--out")
        {
            Description = "The file to write",
            HelpName = "FILE",
            Required = true,
        };
        var edition = new EditionOption(here);
        Add(state);
        foreach (var option in new Option[] { cycle, file, edition })
            Add(option);
        SetAction(line =>
        {
            using var opened = edition.Open(line);
            var request = new Request(
                () => opened,
                FollowUpAddresses.ReviewPattern,
                new Dictionary<string, IReadOnlyList<string>>
                {
                    ["state"] = [string.Join(' ', line.GetRequiredValue(state))],
                    ["cycle"] = [line.GetRequiredValue(cycle)],
                },
                () => throw new InvalidOperationException("A review is not on the desk."),
                null
            );
            var review = ReviewedState.Of(request, ReviewQuery.Parameters.Read(request));
            var path = line.GetRequiredValue(file);
            if (string.IsNullOrWhiteSpace(path))
                throw Refusal.Unreadable("--out names no file; write for example --out review.docx");
            Refusal.Writing(
                path,
                () =>
                {
                    File.WriteAllBytes(path, ThematicListDocument.Of(review));
                    return true;
                }
            );
            line.InvocationConfiguration.Output.WriteLine(
                $"{path}: {Plurals.Plain(review.All.Count, "recommendation")} to {review.State.Name}, cycle "
                    + $"{review.Cycle.ToString(CultureInfo.InvariantCulture)}, from {review.Source.Name}."
                    + (review.WithoutNumber == 0 ? "" : $" {review.WithoutNumber} have no number in the source.")
            );
            return (int)ExitCode.Done;
        });
    }
}
