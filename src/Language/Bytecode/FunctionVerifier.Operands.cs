using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Each instruction by itself: registers inside the frame, table entries of the right kind, jumps inside the function.</summary>
internal sealed partial class FunctionVerifier
{
    private void CheckOperands(Instruction instruction, OpInfo info)
    {
        if (info.D == '*' && instruction.D == 0)
        {
            Fail("The number of slots is 0");
            return;
        }

        CheckOperand(instruction, info, info.A, instruction.A);
        CheckOperand(instruction, info, info.B, instruction.B);
        CheckOperand(instruction, info, info.C, instruction.C);
        if (!_hasFailed)
        {
            CheckExtent(instruction, info);
        }
    }

    private void CheckOperand(Instruction instruction, OpInfo info, OpInfo.Operand operand, int value)
    {
        switch (operand.Kind)
        {
            case 'n':
                CheckNumbers(value, 1);
                break;
            case 'N' when info.D == '*':
                CheckNumbers(value, instruction.D);
                break;
            case 'o':
                CheckObjects(value, 1);
                break;
            case 'O' when info.D == '%':
                CheckObjects(value, instruction.D);
                break;
            case 'k':
                CheckTable(value, unit.Constants.Length, "constant");
                break;
            case 's':
                CheckTable(value, unit.Strings.Length, "string");
                break;
            case 't':
                CheckTable(value, unit.Types.Length, "type");
                break;
            case 'f':
                CheckTable(value, unit.FunctionTable.Length, "function");
                break;
            case 'h':
                CheckTable(value, unit.HostFunctions.Length, "host function");
                break;
            case 'g':
                CheckTable(value, unit.GlobalNumbers, "number global");
                break;
            case 'r':
                CheckTable(value, unit.GlobalObjects, "object global");
                break;
            case '@':
                CheckJump(instruction.SignedC, info);
                break;
        }
    }

    /// <summary>Registers whose number is known by more than the operand's letter, and types that must be of a kind.</summary>
    private void CheckExtent(Instruction instruction, OpInfo info)
    {
        switch (instruction.Op)
        {
            case OpCode.Call:
                CheckCallee(instruction, Verifier.IsFunctionOf(unit, unit.FunctionTable[instruction.A]));
                break;
            case OpCode.CallVirtual:
                CheckCallee(
                    instruction, unit.FunctionTable[instruction.A] is { VirtualSlot: >= 0, IsMethod: true, Owner.IsScriptClass: true });
                break;
            case OpCode.CallInterface:
                CheckCallee(instruction, unit.FunctionTable[instruction.A] is { IsMethod: true, Owner.Kind: TypeKind.Interface });
                break;
            case OpCode.CallFunction:
                CheckCallee(instruction, IsSignature(unit.FunctionTable[instruction.A]));
                break;
            case OpCode.CallImport:
                Require(
                    instruction.A < unit.Imports.Length && ReferenceEquals(unit.Imports[instruction.A].Function, function.Function),
                    "The function is no such import");
                break;
            case OpCode.LoadFunction:
                CheckFunctionValue(instruction, unit.FunctionTable[instruction.B] is { IsMethod: false } f && Verifier.IsFunctionOf(unit, f));
                break;
            case OpCode.NewDelegate:
                CheckFunctionValue(instruction, unit.FunctionTable[instruction.B] is { Kind: FfiFunctionKind.Method, Owner: { NumberSlots: 0, Kind: not TypeKind.Funcdef } });
                break;
            case OpCode.CallHost or OpCode.CallHostCounted:
                CheckCallee(instruction, unit.HostFunctions[instruction.A].IsHost);
                break;
            case OpCode.Release:
                Require(
                    instruction.B == function.NumberRegisters && instruction.C == function.ObjectRegisters,
                    "The destructor's window does not lie above all registers");
                break;
            case >= OpCode.LoadMemberInt8 and <= OpCode.StoreMember64:
                CheckNumbers(instruction.B + (instruction.C / 8), MemberSlots(instruction.C, MemberSize(instruction.Op)));
                break;
            case OpCode.LoadMemberSlots or OpCode.StoreMemberSlots:
                Require(instruction.D > 0, "The member has no bytes");
                CheckNumbers(instruction.A, (instruction.D + 7) / 8);
                CheckNumbers(instruction.B + (instruction.C / 8), MemberSlots(instruction.C, instruction.D));
                break;
            case OpCode.LoadPlace:
                Require(MemoryForm.IsLoad(instruction.D) && instruction.D < MemoryForm.FirstStore, "The form loads no number");
                break;
            case OpCode.StorePlace:
                Require(instruction.D is 1 or 2 or 4 or 8, "A number has no such size");
                break;
            case OpCode.LoadPlaceSlots or OpCode.StorePlaceSlots:
                Require(instruction.D > 0, "The struct has no bytes");
                CheckNumbers(instruction.A, (instruction.D + 7) / 8);
                break;
            case OpCode.BoxNumber:
                Require(unit.Types[instruction.C].IsInNumbers, "The type is no number");
                CheckNumbers(instruction.B, unit.Types[instruction.C].NumberSlots);
                break;
            case OpCode.UnboxNumber:
                Require(unit.Types[instruction.C].IsInNumbers, "The type is no number");
                CheckNumbers(instruction.A, unit.Types[instruction.C].NumberSlots);
                break;
            case OpCode.BoxObject or OpCode.UnboxObject:
                Require(unit.Types[instruction.C].IsInObjects && instruction.D <= 1, "The type is no object");
                break;
            case OpCode.NewObject:
                Require(unit.Types[instruction.B].Type.IsScriptClass, "The type is no script class");
                break;
            case OpCode.NewArray:
                Require(unit.Types[instruction.B].Type.IsArray, "The type is no array");
                break;
            case OpCode.CastObject:
                Require(unit.Types[instruction.C].IsInObjects, "The type is no object");
                break;
            case OpCode.CopyStruct:
                Require(
                    unit.Types[instruction.C] is { Type.Kind: TypeKind.Struct, IsInObjects: true }, "The type is no boxed struct");
                break;
            case OpCode.AppendNumber or OpCode.NumberToString:
                Require(instruction.C is > (int)NumericKind.None and <= (int)NumericKind.Double, "There is no such kind of number");
                break;
            case OpCode.ConcatMany:
                Require(instruction.D > 0, "No strings are joined");
                break;
            case OpCode.Raise:
                Require(Enum.IsDefined(typeof(ScriptFault), (ScriptFault)instruction.C), "There is no such fault");
                break;
        }

        CheckThis(instruction, info);
    }

    // Callers go on using the object in slot 0 after the call, so no method may write there but for a result, which the return
    // puts there, or what counts references right before it.
    private void CheckThis(Instruction instruction, OpInfo info)
    {
        if (function.Function.IsMethod && _layout.ThisSlot == 0 && function.Function.Owner!.NumberSlots == 0
            && ((info.A is { IsObject: true, Writes: true } && instruction.A == 0) || (IsCall(instruction.Op) && instruction.C == 0)
                || (instruction.Op == OpCode.ExchangeObject && instruction.B == 0))
            && !((function.Function.ReturnType.IsInObjects || function.Function.ReturnsPlace) && instruction.Op is OpCode.Release or OpCode.ExchangeObject))
        {
            Fail("The register of this is written");
        }
    }

    private static bool IsCall(OpCode op) =>
        op is OpCode.Call or OpCode.CallVirtual or OpCode.CallInterface or OpCode.CallHost or OpCode.CallHostCounted
            or OpCode.CallFunction;

    private void CheckCallee(Instruction instruction, bool isRightKind)
    {
        Require(isRightKind, "The function cannot be called in this way");
        CallLayout layout = Callee(instruction).Layout;
        CheckNumbers(instruction.B, layout.NumberSlots);
        CheckObjects(instruction.C, layout.ObjectSlots);
    }

    private static bool IsSignature(FunctionDef function) =>
        function.Owner is { Kind: TypeKind.Funcdef } funcdef && ReferenceEquals(funcdef.Signature, function);

    private void CheckFunctionValue(Instruction instruction, bool isRightKind)
    {
        Require(isRightKind, "The function can be no such value");
        Require(
            unit.Types[instruction.C].Type.Signature is { } signature
            && Signatures.AreInterchangeable(signature, unit.FunctionTable[instruction.B]),
            "The function does not fit the funcdef");
    }

    private FunctionDef Callee(Instruction instruction) =>
        instruction.Op is OpCode.CallHost or OpCode.CallHostCounted ? unit.HostFunctions[instruction.A] : unit.FunctionTable[instruction.A];

    private void CheckJump(int distance, OpInfo info)
    {
        int target = _current + 1 + distance;
        if (info.IsBackEdge != (distance < 0))
        {
            Fail(info.IsBackEdge ? "A back edge goes forward" : "A jump goes backward");
        }
        else if (target < 0 || target >= function.Length)
        {
            Fail("A jump leaves the function");
        }
        else
        {
            _isTarget[target] = true;
        }
    }

    private void CheckNumbers(int first, int count) =>
        Require(first + count <= function.NumberRegisters, "A number register lies outside of the frame");

    private void CheckObjects(int first, int count) =>
        Require(first + count <= function.ObjectRegisters, "An object register lies outside of the frame");

    private void CheckTable(int index, int count, string what) => Require(index < count, $"There is no such {what}");

    private void Require(bool condition, string reason)
    {
        if (!condition)
        {
            Fail(reason);
        }
    }

    private static int MemberSize(OpCode op) => op switch
    {
        OpCode.LoadMemberInt8 or OpCode.LoadMemberUInt8 or OpCode.StoreMember8 => 1,
        OpCode.LoadMemberInt16 or OpCode.LoadMemberUInt16 or OpCode.StoreMember16 => 2,
        OpCode.LoadMember32 or OpCode.StoreMember32 => 4,
        _ => 8,
    };

    /// <summary>How many registers a member touches that begins at a byte offset.</summary>
    private static int MemberSlots(int offset, int size) => ((offset % 8) + size + 7) / 8;
}
