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

    // An operand numbers the first slot of a global, D the slots of the last one.
    private const int MaxGlobals = CodeTooLargeException.MaxOperand + byte.MaxValue;

    public static VerificationResult Verify(CompiledUnit unit)
    {
        var errors = new List<VerificationError>();
        CheckUnit(unit, errors);
        if (errors.Count == 0)
        {
            var globals = new GlobalTypes(unit);
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
        Check(Array.TrueForAll(unit.Functions, f => f is not null && HasLayout(f.Function)), "A function of the unit is missing");
        Check(Array.TrueForAll(unit.FunctionTable, HasLayout), "A function of the unit's table is missing");
        Check(Array.TrueForAll(unit.HostFunctions, HasLayout), "A host function of the unit's table is missing");
        Check(Array.TrueForAll(unit.Strings, s => s is not null), "A string of the unit's table is missing");
        Check(Array.TrueForAll(unit.Types, t => t.IsValid), "A type of the unit's table is missing");
        Check(Array.TrueForAll(unit.Globals, g => g is not null), "A global of the unit is missing");
        Check(unit.GlobalNumbers is >= 0 and <= MaxGlobals && unit.GlobalObjects is >= 0 and <= MaxGlobals, "There are too many globals");
        if (errors.Count == 0)
        {
            Check(
                Array.TrueForAll(unit.Initializers, i => IsInitializer(unit, i.Function)),
                "An initialiser is no function of the unit without parameters");
        }

        void Check(bool condition, string reason)
        {
            if (!condition)
            {
                errors.Add(new VerificationError("", -1, reason));
            }
        }
    }

    private static bool IsInitializer(CompiledUnit unit, FunctionDef? function) =>
        function is { Parameters.Length: 0, IsMethod: false } && IsFunctionOf(unit, function);

    /// <summary>A signature that is complete and fits a window.</summary>
    private static bool HasLayout(FunctionDef? function)
    {
        if (function is null || !function.ReturnType.IsValid || (function.IsMethod && function.Owner is null))
        {
            return false;
        }

        long slots = function.ReturnType.NumberSlots + (function.Owner?.NumberSlots ?? 0) + 1L;
        foreach (ParamDef parameter in function.Parameters)
        {
            if (parameter is null || !parameter.Type.IsValid)
            {
                return false;
            }

            slots += Math.Max(1, parameter.Type.NumberSlots);
        }

        return slots <= CodeTooLargeException.MaxOperand;
    }

    /// <summary>The unit has the code of a function.</summary>
    public static bool IsFunctionOf(CompiledUnit unit, FunctionDef function) =>
        function.Index >= 0 && function.Index < unit.Functions.Length
        && ReferenceEquals(unit.Functions[function.Index].Function, function);

    /// <summary>Which globals begin at which slots.</summary>
    internal sealed class GlobalTypes
    {
        private readonly DataType[] _numbers;
        private readonly DataType[] _objects;

        public GlobalTypes(CompiledUnit unit)
        {
            _numbers = new DataType[unit.GlobalNumbers];
            _objects = new DataType[unit.GlobalObjects];
            foreach (GlobalDef global in unit.Globals)
            {
                if (!global.Type.IsValid || global.Type.IsVoid)
                {
                    continue;
                }

                DataType[] bank = global.Type.IsInNumbers ? _numbers : _objects;
                if (global.Slot >= 0 && global.Slot <= bank.Length - Math.Max(1, global.Type.NumberSlots))
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
