namespace Seraph.Language.Binding;

/// <summary>
/// What the binding of a unit writes down for itself. The units that a thread compiles use it one after the other, so that a
/// small one allocates little more than its own tree.
/// </summary>
internal sealed class BindingMemory
{
    private const int MostKeptArguments = 4;

    // Units with more functions are rare.
    private const int KeptFunctions = 1024;

    [ThreadStatic]
    private static BindingMemory? t_idle;

    // One array of each length.
    private readonly ArgumentInfo[]?[] _spareArguments = new ArgumentInfo[]?[MostKeptArguments + 1];

    /// <summary>The variables of the function that is being bound; the next one takes it over.</summary>
    public LocalTable Locals { get; } = new();

    public StatementStack Statements { get; } = new();

    /// <summary>Functions that a script wrote, in the order of declaration.</summary>
    public List<PendingFunction> Functions { get; private set; } = [];

    /// <summary>Memory for one unit on this thread; <see cref="Return"/> gives it back, unless something failed.</summary>
    public static BindingMemory Rent()
    {
        BindingMemory memory = t_idle ?? new BindingMemory();
        t_idle = null;
        return memory;
    }

    /// <summary>Lets the next unit of this thread have it. Nothing of this unit stays in it.</summary>
    public static void Return(BindingMemory memory)
    {
        memory.Locals.Forget();
        memory.Statements.Clear();
        if (memory.Functions.Capacity > KeptFunctions)
        {
            memory.Functions = [];
        }
        else
        {
            memory.Functions.Clear();
        }

        foreach (ArgumentInfo[]? spare in memory._spareArguments)
        {
            if (spare is not null)
            {
                Array.Clear(spare, 0, spare.Length);
            }
        }

        t_idle = memory;
    }

    /// <summary>Room for the arguments of a call.</summary>
    public ArgumentInfo[] RentArguments(int count)
    {
        if (count > MostKeptArguments || _spareArguments[count] is not { } spare)
        {
            return new ArgumentInfo[count];
        }

        _spareArguments[count] = null;
        return spare;
    }

    /// <summary>The call is bound: the next one may have the room.</summary>
    public void ReturnArguments(ArgumentInfo[] arguments)
    {
        if (arguments.Length is > 0 and <= MostKeptArguments)
        {
            _spareArguments[arguments.Length] = arguments;
        }
    }
}
