using Placard.Sources.Files;

namespace Placard.Sources.Drafts;

/// <summary>Counts what is unpacked while it is read, so that a bomb ends before it is in memory.</summary>
internal sealed class CountingStream(Stream inner, ReadingBudget budget) : ForwardStream
{
    protected override int ReadOn(Span<byte> buffer) => inner.Read(buffer);

    protected override void Watch(ReadOnlySpan<byte> bytes) => budget.Unpacked(bytes.Length);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
