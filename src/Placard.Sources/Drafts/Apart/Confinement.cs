using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Takes from a process that is about to read a stranger's file what it does not need for it. What the system does not offer is
/// left out: from outside, the process is watched and ended everywhere.</summary>
internal static class Confinement
{
    private const int ProcessorTime = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int DumpSize = 4;
    private const int OpenFiles = 7;

    // The runtime keeps the files open that it has loaded.
    private const ulong MostOpenFiles = 256;

    // Stacks of threads, tables of the collector and code count beside the heap.
    private const ulong DataBesideHeap = 512UL << 20;

    /// <summary>Confines this process; threads that begin later may read no files but those of the program.</summary>
    public static void Enter()
    {
        if (!OperatingSystem.IsLinux())
            return;
        EndWithParent();
        Limit(DumpSize, 0);
        Limit(FileSize, 0);
        Limit(OpenFiles, MostOpenFiles);
        Limit(Data, (ulong)DraftLimits.Memory + DataBesideHeap);
        // Of all threads together, those that compile included; it holds even where nobody is left to look at the clock.
        Limit(ProcessorTime, 2 * (ulong)DraftLimits.Time.TotalSeconds);
        GainNothing();
        FilesOfTheProgram.AllowOnly();
        SystemCallFilter.Apply();
    }

    /// <summary>Ends this process at once, whatever its threads do.</summary>
    public static void EndNow()
    {
        if (OperatingSystem.IsWindows())
            Process.GetCurrentProcess().Kill();
        else
            SystemCalls.Exit(0);
    }

    private static void EndWithParent()
    {
        const int deathSignal = 1;
        const int kill = 9;
        _ = SystemCalls.ProcessControl(deathSignal, kill, 0, 0, 0);
    }

    private static void GainNothing()
    {
        const int noNewPrivileges = 38;
        _ = SystemCalls.ProcessControl(noNewPrivileges, 1, 0, 0, 0);
    }

    private static void Limit(int resource, ulong most) => _ = SystemCalls.SetLimit(resource, new(most, most));
}

/// <summary>Calls of the system's own library on Linux.</summary>
internal static partial class SystemCalls
{
    [LibraryImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int ProcessControl(int option, nuint second, nuint third, nuint fourth, nuint fifth);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int SetLimit(int resource, in ResourceLimit limit);

    [LibraryImport("libc", EntryPoint = "_exit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial void Exit(int code);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Close(int file);

    /// <summary>A call for which the library has no name everywhere.</summary>
    [LibraryImport("libc", EntryPoint = "syscall")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static unsafe partial nint Call(nint number, nint first, void* second, nint third, nint fourth);

    [LibraryImport("libc", EntryPoint = "syscall")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static unsafe partial nint Call(nint number, void* first, nint second, nint third);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct ResourceLimit(ulong soft, ulong hard)
    {
        private readonly ulong _soft = soft;
        private readonly ulong _hard = hard;
    }
}
