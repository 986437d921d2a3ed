using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Tries, in a confined process, what a reader must not be able to do, and says what this system let it do.</summary>
internal static class ConfinementTrial
{
    private static readonly (string What, Action Do)[] Tries =
    [
        ("read a file of the system", () => File.ReadAllBytes(OperatingSystem.IsWindows() ? @"C:\Windows\win.ini" : "/etc/passwd")),
        ("write a file", WriteFile),
        ("open a connection", Connect),
        ("start a program", StartProgram),
    ];

    /// <summary>Tries, on a thread begun as that of a reading is.</summary>
    /// <returns>A line for each thing tried.</returns>
    public static string Run()
    {
        var said = new List<string>();
        var thread = new Thread(() =>
        {
            foreach (var (what, trial) in Tries)
                said.Add($"{what}: {(Succeeds(trial) ? "possible" : "denied")}");
        });
        thread.Start();
        thread.Join();
        return string.Join('\n', said) + "\n";
    }

    private static bool Succeeds(Action trial)
    {
        try
        {
            trial();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static void WriteFile()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(file, "x");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Connect()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var client = new TcpClient();
        client.Connect((IPEndPoint)server.LocalEndpoint);
    }

    private static void StartProgram()
    {
        using var program = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "--version") { RedirectStandardOutput = true });
        program!.Kill();
    }
}
