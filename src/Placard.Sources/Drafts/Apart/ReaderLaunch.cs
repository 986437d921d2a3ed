using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Starts this program again as a reader of one draft.</summary>
internal static class ReaderLaunch
{
    private const string Program = "placard";

    // What .NET needs to start, and nothing else of what the program was told: a setting may hold a password.
    private static readonly string[] Inherited = ["DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "LD_LIBRARY_PATH", "SystemRoot"];

    private static readonly Lazy<BlockingCollection<Action>> Starts = new(LastingThread);

    /// <summary>Starts one.</summary>
    /// <exception cref="DraftReadersException">The system does not start it.</exception>
    public static Process Start(ReaderLimits limits)
    {
        var started = new TaskCompletionSource<Process>();
        Starts.Value.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(Of(limits))!);
            }
            catch (Exception e)
            {
                started.SetException(e);
            }
        });
        try
        {
            return started.Task.GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            throw new DraftReadersException("Drafts cannot be read here now: the system starts no process to read them in.", e);
        }
    }

    // Linux ends a child when the thread ends that started it; those of the pool come and go.
    private static BlockingCollection<Action> LastingThread()
    {
        var starts = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var start in starts.GetConsumingEnumerable())
                start();
        })
        {
            IsBackground = true,
            Name = "starts readers of drafts",
        }.Start();
        return starts;
    }

    private static ProcessStartInfo Of(ReaderLimits limits)
    {
        var (file, first) = ThisProgram();
        var start = new ProcessStartInfo(file, [.. first, ReaderProgram.Command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory),
        };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Heap.ToString("x", CultureInfo.InvariantCulture);
        // No socket for debuggers, no dump of memory, and no second collector: a reader opens nothing and leaves nothing.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    private static (string File, string[] First) ThisProgram()
    {
        var library = Path.Combine(AppContext.BaseDirectory, Program + ".dll");
        if (Environment.ProcessPath is { } path)
        {
            if (IsNamed(path, Program))
                return (path, []);
            if (IsNamed(path, "dotnet"))
                return (path, [library]);
        }
        // Within another program, as in tests, the host beside the runtime that is running.
        var host = Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(),
            "..",
            "..",
            "..",
            OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"
        );
        return (Path.GetFullPath(host), [library]);
    }

    // The whole name: “Placard.Tests” is another program.
    private static bool IsNamed(string path, string program) =>
        Path.GetFileName(path).Equals(OperatingSystem.IsWindows() ? program + ".exe" : program, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Drafts cannot be read at the moment, whatever is in them.</summary>
public sealed class DraftReadersException : Exception
{
    internal DraftReadersException(string sentence, Exception? inner = null)
        : base(sentence, inner) { }
}
