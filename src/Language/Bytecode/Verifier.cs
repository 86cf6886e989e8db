using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Checks that a unit can be run without harm: operands in range, jumps to instructions, every register written before it is
/// read, objects of the types that their use takes for granted. What is loaded is always verified; our own output in tests
/// and Debug builds. It throws for no input.
/// </summary>
internal static class Verifier
{
    private const int MaxErrors = 100;

    public static VerificationResult Verify(CompiledUnit unit)
    {
        var errors = new List<VerificationError>();
        var globals = new GlobalTypes(unit);
        CheckUnit(unit, errors);
        if (errors.Count == 0)
        {
            foreach (FunctionCode function in unit.Functions)
            {
                new FunctionVerifier(unit, function, globals, errors).Verify();
                if (errors.Count >= MaxErrors)
                {
                    break;
                }
            }
        }

        return new VerificationResult(errors);
    }

    private static void CheckUnit(CompiledUnit unit, List<VerificationError> errors)
    {
        CheckTable(unit.Functions, "function", errors);
        CheckTable(unit.FunctionTable, "function", errors);
        CheckTable(unit.HostFunctions, "host function", errors);
        CheckTable(unit.Strings, "string", errors);
        CheckTable(unit.Classes, "class", errors);
        CheckTable(unit.Globals, "global", errors);
        foreach (DataType type in unit.Types)
        {
            if (!type.IsValid)
            {
                errors.Add(new VerificationError("", -1, "A type of the unit's table is missing"));
            }
        }

        foreach (GlobalInitializer initializer in unit.Initializers)
        {
            if (initializer.Function is not { Parameters.Length: 0, IsMethod: false } function || !IsFunctionOf(unit, function))
            {
                errors.Add(new VerificationError("", -1, "An initialiser is no function of the unit without parameters"));
            }
        }
    }

    /// <summary>The unit has the code of a function.</summary>
    public static bool IsFunctionOf(CompiledUnit unit, FunctionDef function) =>
        function.Index >= 0 && function.Index < unit.Functions.Length
        && ReferenceEquals(unit.Functions[function.Index].Function, function);

    private static void CheckTable<T>(T[] table, string what, List<VerificationError> errors)
        where T : class
    {
        foreach (T? item in table)
        {
            if (item is null)
            {
                errors.Add(new VerificationError("", -1, $"A {what} of the unit's table is missing"));
                return;
            }
        }
    }

    /// <summary>Which globals begin at which slots.</summary>
    internal sealed class GlobalTypes
    {
        private readonly DataType[] _numbers;
        private readonly DataType[] _objects;

        public GlobalTypes(CompiledUnit unit)
        {
            _numbers = new DataType[Math.Max(0, unit.GlobalNumbers)];
            _objects = new DataType[Math.Max(0, unit.GlobalObjects)];
            foreach (GlobalDef? global in unit.Globals)
            {
                if (global is null || !global.Type.IsValid)
                {
                    continue;
                }

                DataType[] bank = global.Type.IsInNumbers ? _numbers : _objects;
                if (global.Slot >= 0 && global.Slot + Math.Max(1, global.Type.NumberSlots) <= bank.Length)
                {
                    bank[global.Slot] = global.Type;
                }
            }
        }

        /// <summary>The number global that begins at a slot; not valid if none does.</summary>
        public DataType Number(int slot) => slot < _numbers.Length ? _numbers[slot] : default;

        public DataType Object(int slot) => slot < _objects.Length ? _objects[slot] : default;
    }
}
