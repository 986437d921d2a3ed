using System.CommandLine;

namespace Placard.Rooms.Tests.CommandLine;

public sealed class CommandRunnerTests
{
    private const string Secret = "the keeper's draft";

    [Fact]
    public async Task A_fault_that_nobody_foresaw_costs_one_line_that_quotes_nothing()
    {
        var (exit, said) = await RunAsync((_, _) => throw new InvalidCastException(Secret));
        Assert.Equal(2, exit);
        Assert.StartsWith("placard: A fault in Placard ended this command (InvalidCastException).", said, StringComparison.Ordinal);
        Assert.Contains("Report it", said, StringComparison.Ordinal);
        Assert.Single(said.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_comes_late_is_said_as_well()
    {
        var (exit, said) = await RunAsync(
            async (_, cancellation) =>
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                throw new FormatException(Secret);
            }
        );
        Assert.Equal(2, exit);
        Assert.Contains("(FormatException)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_named_and_no_fault_of_the_program()
    {
        var (exit, said) = await RunAsync((_, _) => throw new UnauthorizedAccessException("Access to the path '/lamps' is denied."));
        Assert.Equal((2, "placard: Access to the path '/lamps' is denied.\n"), (exit, said));
    }

    [Fact]
    public async Task A_refusal_is_no_fault()
    {
        var (exit, said) = await RunAsync((_, _) => throw Refusal.NotFound("There is no such lamp."));
        Assert.Equal((1, "placard: There is no such lamp.\n"), (exit, said));
    }

    private static async Task<(int Exit, string Said)> RunAsync(Func<ParseResult, CancellationToken, Task<int>> work)
    {
        var command = new Command("lamps");
        command.SetAction(work);
        var root = new RootCommand { command };
        using var error = new StringWriter();
        var exit = await CommandRunner.RunAsync(root, ["lamps"], TextWriter.Null, error, TestContext.Current.CancellationToken);
        return (exit, error.ToString());
    }
}
