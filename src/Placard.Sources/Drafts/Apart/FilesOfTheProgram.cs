using System.Runtime.InteropServices;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Lets this thread, and those that it begins, open no files but the libraries of the program and of the system, and no
/// connection: Linux' Landlock, where the kernel has it.</summary>
/// <remarks>It holds for threads and not for a process; those that the runtime began before, which run no code of a parser, are bound by
/// the filter of system calls alone.</remarks>
internal static class FilesOfTheProgram
{
    private const nint CreateRules = 444;
    private const nint AddRule = 445;
    private const nint RestrictSelf = 446;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;
    private const int PathOnly = 0x200000;
    private const int CloseOnStart = 0x80000;

    public static unsafe void AllowOnly()
    {
        const nint askVersion = 1;
        var version = SystemCalls.Call(CreateRules, null, 0, askVersion);
        if (version < 1)
            return;
        var about = new Rules
        {
            Files =
                (
                    1UL
                    << (
                        version switch
                        {
                            1 => 13,
                            2 => 14,
                            < 5 => 15,
                            _ => 16,
                        }
                    )
                ) - 1,
            Connections = 3,
            Scope = 3,
        };
        var rules = (int)
            SystemCalls.Call(
                CreateRules,
                &about,
                version switch
                {
                    < 4 => 8,
                    < 6 => 16,
                    _ => 24,
                },
                0
            );
        if (rules < 0)
            return;
        foreach (var folder in Folders())
            Allow(rules, folder, ReadFile | ReadFolder);
        foreach (var file in new[] { "/etc/ld.so.cache", "/proc/meminfo" })
            Allow(rules, file, ReadFile);
        _ = SystemCalls.Call(RestrictSelf, rules, null, 0, 0);
        _ = SystemCalls.Close(rules);
    }

    private static string[] Folders() =>
        [
            AppContext.BaseDirectory,
            Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")),
            "/usr/lib",
            "/usr/local/lib",
            "/lib",
            "/lib64",
        ];

    private static unsafe void Allow(int rules, string path, ulong rights)
    {
        const nint beneath = 1;
        var folder = SystemCalls.Open(path, PathOnly | CloseOnStart);
        if (folder < 0)
            return;
        var rule = new Rule { Rights = rights, Folder = folder };
        _ = SystemCalls.Call(AddRule, rules, (void*)beneath, (nint)(&rule), 0);
        _ = SystemCalls.Close(folder);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Rules
    {
        public ulong Files;
        public ulong Connections;
        public ulong Scope;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Rule
    {
        public ulong Rights;
        public int Folder;
    }
}
