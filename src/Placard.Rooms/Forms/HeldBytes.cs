namespace Placard.Rooms.Forms;

/// <summary>How much of forms is in memory at once, in all and of each who sends. Whoever holds much is refused before whoever holds
/// little: nobody may take so much that less is left for the others than they hold themselves.</summary>
/// <param name="most">How many bytes in all.</param>
internal sealed class HeldBytes(long most)
{
    /// <summary>What a form takes before a byte of it has arrived: buffers and the like.</summary>
    public const int OfEach = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<Asker, long> _shares = [];
    private long _held;

    /// <summary>Begins to hold a form, which ends when it is disposed of.</summary>
    /// <exception cref="Refusal">Too much is held.</exception>
    public Form Begin(Asker who)
    {
        var form = new Form(this, who);
        form.Add(OfEach);
        return form;
    }

    private void Add(Asker who, long bytes)
    {
        lock (_lock)
        {
            var own = _shares.GetValueOrDefault(who) + bytes;
            if (own > most - _held - bytes)
                throw Refusal.Busy("The server is busy. Try again in a minute.");
            _shares[who] = own;
            _held += bytes;
        }
    }

    private void GiveBack(Asker who, long bytes)
    {
        lock (_lock)
        {
            _held -= bytes;
            if (_shares[who] == bytes)
                _shares.Remove(who);
            else
                _shares[who] -= bytes;
        }
    }

    /// <summary>What is held of one form.</summary>
    internal sealed class Form(HeldBytes all, Asker who) : IDisposable
    {
        private long _bytes;

        /// <summary>Holds more.</summary>
        /// <exception cref="Refusal">It is too much.</exception>
        public void Add(long bytes)
        {
            all.Add(who, bytes);
            _bytes += bytes;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _bytes, 0) is > 0 and var bytes)
                all.GiveBack(who, bytes);
        }
    }
}
