using System.Buffers.Text;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Placard.Desk;

namespace Placard.Rooms.Listeners;

/// <summary>The links to the desk of a running program. Their key lies in a file that only its owner can read, who can read the desk too:
/// whoever has it makes a link without asking the program.</summary>
internal sealed class DeskLinks : IDisposable
{
    private const string Ending = ".key";

    private readonly string _file;
    private readonly int _port;
    private readonly byte[] _key;
    private readonly TimeProvider _clock;

    private DeskLinks(string file, int port, byte[] key, TimeProvider clock) => (_file, _port, _key, _clock) = (file, port, key, clock);

    private string Page => Path.ChangeExtension(_file, ".html");

    /// <summary>Keeps the key of a program that listens.</summary>
    /// <exception cref="DeskException">The folder may be read by others, or the file cannot be written.</exception>
    public static DeskLinks Keep(ProgramPaths here, int port, byte[] key)
    {
        var links = new DeskLinks(FileOf(here, port), port, key, here.Clock);
        PrivateFiles.MakeFolder(here.DeskFolder);
        PrivateFiles.Write(links._file, Base64Url.EncodeToString(key));
        return links;
    }

    /// <summary>The links of the programs of this home that listen, by port.</summary>
    /// <param name="here">Where they are.</param>
    /// <param name="port">The port of the one that is meant; null for all.</param>
    /// <exception cref="DeskException">A key may be read by others.</exception>
    public static IReadOnlyList<DeskLinks> Find(ProgramPaths here, int? port)
    {
        if (!Directory.Exists(here.DeskFolder))
            return [];
        PrivateFiles.MakeFolder(here.DeskFolder);
        var found = new List<DeskLinks>();
        foreach (var file in Directory.EnumerateFiles(here.DeskFolder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            if (
                !int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (port is { } meant && meant != number)
                || !IsListening(number)
            )
                continue;
            var words = PrivateFiles.Read(file);
            if (Base64Url.IsValid(words))
                found.Add(new DeskLinks(file, number, Base64Url.DecodeFromChars(words), here.Clock));
        }
        return found;
    }

    /// <summary>A new link, which works once and for a short time.</summary>
    public string New() => DeskGuard.AddressOf(_port, DeskSessions.NewToken(_key, _clock));

    /// <summary>Opens a new link in the browser; says whether there is one to ask.</summary>
    /// <remarks>What a program is called with can be seen by everybody on a machine. The browser is given a file that only its owner can
    /// read, and that leads on.</remarks>
    public bool TryOpen()
    {
        PrivateFiles.Write(Page, $"<!DOCTYPE html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url={New()}\">\n");
        var program =
            OperatingSystem.IsMacOS() ? "open"
            : OperatingSystem.IsWindows() ? "explorer"
            : "xdg-open";
        try
        {
            using var browser = Process.Start(
                new ProcessStartInfo(program, [Page]) { RedirectStandardOutput = true, RedirectStandardError = true }
            );
            return browser is not null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        File.Delete(_file);
        File.Delete(Page);
    }

    private static string FileOf(ProgramPaths here, int port) =>
        Path.Combine(here.DeskFolder, port.ToString(CultureInfo.InvariantCulture) + Ending);

    // A program that was killed leaves its key.
    private static bool IsListening(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
