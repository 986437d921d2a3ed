using System.Runtime.InteropServices;

namespace Placard.Sources.Drafts.Apart;

/// <summary>Denies this process, all of its threads, the calls of Linux that a reader has no use for: connections, other programs, writing
/// or changing files, other processes. Linux' seccomp, where the kernel has it.</summary>
internal static class SystemCallFilter
{
    private const uint Load = 0x20;
    private const uint IfEqual = 0x15;
    private const uint IfAtLeast = 0x35;
    private const uint IfAny = 0x45;
    private const uint Return = 0x06;
    private const uint Allowed = 0x7FFF0000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const uint NotKnown = 0x00050000 | 38;
    private const uint NumberAt = 0;
    private const uint MachineAt = 4;
    private const uint ArgumentsAt = 16;

    // To write, to make, to cut off.
    private const uint WritingFlags = 0x3 | 0x40 | 0x200;
    private const uint NewThread = 0x10000;

    private static readonly Numbers X64 = new(
        Machine: 0xC000003E,
        Filter: 317,
        OpenAt: 257,
        Open: 2,
        CloneCall: 56,
        Kill: 62,
        SetLimits: 302,
        // sockets; other programs and processes; files; the system
        Denied:
        [
            .. (uint[])[41, 42, 43, 44, 46, 49, 50, 53, 288, 307],
            .. (uint[])[57, 58, 59, 101, 200, 310, 311, 322, 424],
            .. (uint[])[76, 82, 83, 84, 85, 86, 87, 88, 90, 91, 92, 93, 94, 133, 132, 235, 258, 259, 260, 261, 263, 264, 265, 266, 268],
            .. (uint[])[280, 316, 188, 189, 190, 197, 198, 199, 161, 155],
            .. (uint[])[160, 165, 166, 169, 175, 176, 246, 248, 249, 250, 272, 298, 308, 313, 321, 323, 425],
        ]
    );

    private static readonly Numbers Arm64 = new(
        Machine: 0xC00000B7,
        Filter: 277,
        OpenAt: 56,
        Open: null,
        CloneCall: 220,
        Kill: 129,
        SetLimits: 261,
        Denied:
        [
            .. (uint[])[198, 199, 200, 201, 202, 203, 206, 211, 242, 269],
            .. (uint[])[221, 281, 117, 130, 270, 271, 424],
            .. (uint[])[33, 34, 35, 36, 37, 38, 45, 52, 53, 54, 55, 88, 276, 5, 6, 7, 14, 15, 16, 51, 41],
            .. (uint[])[164, 39, 40, 142, 104, 105, 106, 217, 218, 219, 97, 241, 268, 273, 280, 282, 425],
        ]
    );

    public static unsafe void Apply()
    {
        if (!BitConverter.IsLittleEndian || OfMachine() is not { } numbers)
            return;
        const nint set = 1;
        const nint allThreads = 1;
        var steps = Steps(numbers);
        fixed (Step* first = steps)
        {
            var program = new Program { Length = (ushort)steps.Length, Steps = first };
            _ = SystemCalls.Call((nint)numbers.Filter, set, (void*)allThreads, (nint)(&program), 0);
        }
    }

    private static Numbers? OfMachine() =>
        RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => X64,
            Architecture.Arm64 => Arm64,
            _ => null,
        };

    private static Step[] Steps(Numbers numbers)
    {
        const uint firstOfAnotherForm = 0x40000000;
        const uint cloneThree = 435;
        const uint openAtTwo = 437;
        return
        [
            new(Load, MachineAt),
            new(IfEqual, numbers.Machine, Then: 1),
            new(Return, NotPermitted),
            new(Load, NumberAt),
            new(IfAtLeast, firstOfAnotherForm, Else: 1),
            new(Return, NotPermitted),
            .. numbers.Denied.SelectMany(number => Always(number, NotPermitted)),
            // The library then falls back on the older calls, whose flags can be looked at.
            .. Always(cloneThree, NotKnown),
            .. Always(openAtTwo, NotKnown),
            .. DeniedIfAny(numbers.OpenAt, argument: 2, WritingFlags),
            .. numbers.Open is { } open ? DeniedIfAny(open, argument: 1, WritingFlags) : [],
            .. DeniedIfAny(numbers.SetLimits, argument: 2, uint.MaxValue),
            .. AllowedIf(numbers.CloneCall, IfAny, NewThread),
            .. AllowedIf(numbers.Kill, IfEqual, (uint)Environment.ProcessId),
            new(Return, Allowed),
        ];
    }

    private static Step[] Always(uint number, uint answer) => [new(IfEqual, number, Else: 1), new(Return, answer)];

    private static Step[] DeniedIfAny(uint number, uint argument, uint bits) =>
        [
            new(IfEqual, number, Else: 4),
            new(Load, ArgumentsAt + (8 * argument)),
            new(IfAny, bits, Else: 1),
            new(Return, NotPermitted),
            new(Return, Allowed),
        ];

    private static Step[] AllowedIf(uint number, uint comparison, uint value) =>
        [
            new(IfEqual, number, Else: 4),
            new(Load, ArgumentsAt),
            new(comparison, value, Then: 1),
            new(Return, NotPermitted),
            new(Return, Allowed),
        ];

    private sealed record Numbers(
        uint Machine,
        uint Filter,
        uint OpenAt,
        uint? Open,
        uint CloneCall,
        uint Kill,
        uint SetLimits,
        IReadOnlyList<uint> Denied
    );

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Step(uint code, uint value, byte Then = 0, byte Else = 0)
    {
        private readonly ushort _code = (ushort)code;
        private readonly byte _then = Then;
        private readonly byte _else = Else;
        private readonly uint _value = value;
    }

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Program
    {
        public ushort Length;
        public Step* Steps;
    }
}
