using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Placard.Sources.Drafts;

namespace Placard.Sources.Tests.Drafts;

/// <summary>What may come of reading a file that is broken: its words, or a sentence that says why not, in time, and never because the
/// reader itself failed.</summary>
internal static class Readings
{
    public static void ReadOrRefused(Action read)
    {
        try
        {
            read();
        }
        catch (UnreadableDraftException e)
        {
            Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
            Assert.NotEqual(DraftLimits.TooSlow.Message, e.Message);
            if (e.InnerException is { } cause && IsOurs(cause))
                ExceptionDispatchInfo.Throw(cause);
        }
    }

    /// <summary>Whether a fault arose in code of Placard and not in a parser that it calls.</summary>
    public static bool IsOurs(Exception fault) =>
        new StackTrace(fault)
            .GetFrames()
            .Select(f => f.GetMethod()?.Module.Assembly.GetName().Name ?? "")
            .FirstOrDefault(name => !name.StartsWith("System.", StringComparison.Ordinal))
            ?.StartsWith("Placard.", StringComparison.Ordinal) == true;
}
