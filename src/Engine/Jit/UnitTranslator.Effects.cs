using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <content>What instructions do beyond their registers, by calls too: what loops may read once depends on it.</content>
internal sealed partial class UnitTranslator
{
    private void Spread(bool[] functions, Predicate<Instruction> does)
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (FunctionAnalysis analysis in _batch)
            {
                int i = analysis.Function.Function.Index;
                if (!functions[i] && Array.Exists(analysis.Code, does))
                {
                    isChanged = functions[i] = true;
                }
            }
        }
    }

    private bool CallsHost(Instruction instruction) => instruction.Op switch
    {
        OpCode.CallHost => TwinOf(instruction.A) is not { IsQuiet: true },
        OpCode.CallFunction or OpCode.CallImport or OpCode.CallHostCounted => true,
        _ => CallsAny(instruction, _reachesHost),
    };

    private bool StoresReferences(Instruction instruction) => instruction.Op switch
    {
        OpCode.StoreElementObject or OpCode.StoreFieldObject or OpCode.StoreGlobalObject or OpCode.StorePlaceObject => true,
        OpCode.ExchangeElementObject or OpCode.ExchangeFieldObject or OpCode.ExchangeGlobalObject => true,
        _ => CallsHost(instruction) || CallsAny(instruction, _storesReferences),
    };

    // Calls of what is not compiled leave.
    private bool CallsAny(Instruction instruction, bool[] functions) => instruction.Op switch
    {
        OpCode.Call => FindMethod(Unit.Compiled.FunctionTable[instruction.A]) is not null && functions[Unit.Compiled.FunctionTable[instruction.A].Index],
        OpCode.CallVirtual or OpCode.CallInterface => TargetsOf(instruction).Any(t => functions[t.Key]),
        _ => false,
    };
}
