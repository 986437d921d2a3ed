using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Placard.Sources.Drafts.Prose;

namespace Placard.Sources.Drafts.Apart;

/// <summary>What the program does in the process that reads one draft: takes it from standard input, gives its structure, or its
/// running text, on standard output, and ends.</summary>
public static class ReaderProgram
{
    /// <summary>The word on the command line that makes the program a reader; nobody types it.</summary>
    public const string Command = "read-one-draft-apart";

    /// <summary>The bytes before a question or an answer: the form, then the length.</summary>
    internal const int HeadLength = 5;

    private const string Trial = "try";

    /// <summary>Whether the program was started as a reader.</summary>
    public static bool IsAsked(IReadOnlyList<string> args) => args is [Command] or [Command, Trial];

    /// <summary>Reads one draft; with <c>try</c> after the command, says instead what this system lets a reader do.</summary>
    /// <returns>The exit code: 0 where it was asked and answered, or never asked.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        // Whoever started it ends it; a key pressed at the terminal is for them.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        Confinement.Enter();
        if (args is [_, Trial])
        {
            Console.Write(ConfinementTrial.Run());
            return 0;
        }
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        if (ReadQuestion(input) is not var (form, content))
            return 0;
        EndWith(input);
        var answer = AnswerTo(form, content);
        Span<byte> head = stackalloc byte[HeadLength];
        WriteHead(head, form, answer.Length);
        output.Write(head);
        output.Write(answer);
        output.Flush();
        return 0;
    }

    /// <summary>Writes what stands before a question or an answer.</summary>
    internal static void WriteHead(Span<byte> head, byte form, int length)
    {
        head[0] = form;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], length);
    }

    /// <summary>The length that stands before a question or an answer; null where it is none of this program or beyond the most.</summary>
    internal static int? ReadHead(ReadOnlySpan<byte> head, byte form, int most) =>
        head[0] == form && BinaryPrimitives.ReadInt32LittleEndian(head[1..]) is >= 0 and var length && length <= most ? length : null;

    private static (byte Form, byte[] Content)? ReadQuestion(Stream input)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        if (input.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) < HeadLength)
            return null;
        var form = head[0] == ReaderMessage.ProseVersion ? ReaderMessage.ProseVersion : ReaderMessage.Version;
        if (ReadHead(head, form, DraftLimits.Bytes) is not { } length)
            return null;
        var content = new byte[length];
        return input.ReadAtLeast(content, length, throwOnEndOfStream: false) == length ? (form, content) : null;
    }

    private static byte[] AnswerTo(byte form, byte[] content)
    {
        try
        {
            return form == ReaderMessage.ProseVersion
                ? ReaderMessage.Of(ProseFile.Read(content))
                : ReaderMessage.Of(DraftFile.Read(content));
        }
        catch (UnreadableDraftException e)
        {
            return ReaderMessage.Of(e);
        }
        catch (OutOfMemoryException)
        {
            return ReaderMessage.Of(DraftLimits.TooHungry);
        }
    }

    // When whoever asked is gone, for whatever reason, the input ends, and nobody wants the answer.
    private static void EndWith(Stream input) =>
        new Thread(() =>
        {
            try
            {
                _ = input.ReadByte();
            }
            finally
            {
                Confinement.EndNow();
            }
        })
        {
            IsBackground = true,
        }.Start();
}
