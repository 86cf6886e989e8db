using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>
/// Calls. The window lies above the live registers; arguments are evaluated last to first straight into their slots, then the
/// object. What is called on the result of a call (or joined to a string) is followed with a stack of our own.
/// </summary>
internal sealed partial class BytecodeWriter
{
    private readonly List<PendingCall> _calls = [];
    private int _callCount;

    private void ClearCalls()
    {
        foreach (PendingCall call in _calls)
        {
            call.Clear();
        }

        _callCount = 0;
        _captures.Clear();
    }

    /// <summary>Writes a call or the reading of a property.</summary>
    private int WriteCall(BoundExpression expression, int wanted)
    {
        if (WriteIntrinsic(expression, wanted) is { } result)
        {
            return result;
        }

        int bottom = _callCount;
        PushChain(expression, wanted);
        return WritePending(bottom, wanted);
    }

    /// <summary>Opens the windows of a call and of those whose results its object goes through.</summary>
    private PendingCall PushChain(BoundExpression expression, int wanted)
    {
        PendingCall first = Push(expression, wanted);
        PendingCall call = first;
        while (call.Object is { } @object && !call.StoresBack && IsChained(@object))
        {
            SelectObject(call);
            call = Push(WithoutNullCheck(@object), call.Function is null ? Anywhere : ObjectRegister(call));
        }

        return first;
    }

    /// <summary>Writes the call of a setter.</summary>
    private void WriteCall(BoundPropertyAccess property, FunctionDef setter, BoundExpression value)
    {
        int bottom = _callCount;
        Begin(setter, property.Object, property.Arguments, KindOf(setter), value, Discard);
        WritePending(bottom, Discard);
    }

    private int WriteNewObject(BoundNewObject expression, int wanted)
    {
        if (expression.Constructor is not { } constructor)
        {
            int register = ObjectResult(wanted);
            Emit(OpCode.NewObject, register, TypeOperand(expression.Type));
            return register;
        }

        int bottom = _callCount;
        PendingCall call = Begin(constructor, null, expression.Arguments, BoundCallKind.Direct, null, wanted);
        call.NewType = expression.Type.Type;
        return WritePending(bottom, wanted);
    }

    /// <summary>The result of this call is the object of another without the need to look at it in between.</summary>
    private static bool IsChained(BoundExpression expression) =>
        WithoutNullCheck(expression) is BoundCall
        {
            Function.Intrinsic: FfiIntrinsic.None or FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber
        }
            or BoundPropertyAccess { Getter.Intrinsic: FfiIntrinsic.None };

    private PendingCall Push(BoundExpression expression, int wanted) => expression switch
    {
        BoundCall { Function.Intrinsic: FfiIntrinsic.StringConcat or FfiIntrinsic.StringConcatNumber } concatenation =>
            BeginConcatenation(concatenation),
        BoundCall call => Begin(call.Function, call.Object, call.Arguments, call.Kind, null, wanted, call.IsObjectFirst),
        BoundPropertyAccess property =>
            Begin(property.Getter!, property.Object, property.Arguments, KindOf(property.Getter!), null, wanted),
        _ => throw new InvalidOperationException($"'{expression.GetType().Name}' is no call."),
    };

    private PendingCall NewPending()
    {
        if (_callCount == _calls.Count)
        {
            _calls.Add(new PendingCall());
        }

        PendingCall call = _calls[_callCount++];
        call.Clear();
        call.IsObjectFirst = false;
        call.StoresBack = false;
        call.KeepsPlace = false;
        call.FirstCapture = _captures.Count;
        call.NumbersBefore = _numbers;
        call.ObjectsBefore = _objects;
        return call;
    }

    /// <summary>Opens the window of a call, and fills in the arguments unless the object comes first.</summary>
    private PendingCall Begin(
        FunctionDef function, BoundExpression? @object, BoundArgument[] arguments, BoundCallKind kind, BoundExpression? value,
        int wanted, bool isObjectFirst = false)
    {
        PendingCall call = NewPending();
        call.Function = function;
        call.Object = @object;
        call.Arguments = arguments;
        call.Kind = kind;
        call.Value = value;
        call.IsObjectFirst = isObjectFirst;
        CapturePlaces(call, wanted);
        call.Numbers = call.LiveNumbers = _numbers;
        call.Objects = call.LiveObjects = _objects;
        if (!call.IsObjectFirst)
        {
            WriteArguments(call);
        }

        return call;
    }

    /// <summary>Gives the innermost call its object, and then each outer one the result of the one before.</summary>
    private int WritePending(int bottom, int wanted)
    {
        PendingCall call = _calls[_callCount - 1];
        int register = WriteObject(call);
        while (true)
        {
            bool isLast = _callCount == bottom + 1;
            PendingCall? outer = isLast ? null : _calls[_callCount - 2];
            int target = outer is null ? wanted : outer.Function is null ? WantedOfFirstString(outer) : ObjectRegister(outer);
            register = call.Function is null ? FinishConcatenation(call, register, target) : FinishCall(call, target);
            _callCount--;
            if (outer is null)
            {
                return register;
            }

            call = outer;
            if (call.Function is not null)
            {
                MarkFilled(call, call.Object!.Type, ObjectRegister(call));
            }
        }
    }

    /// <summary>Evaluates the object into its slot, or the first string of a concatenation.</summary>
    private int WriteObject(PendingCall call)
    {
        if (call.Function is null)
        {
            return GrowingText(call.Object!) is null ? Write(call.Object!, WantedOfFirstString(call)) : Nowhere;
        }

        if (call.NewType is { } type)
        {
            SetTops(call, new DataType(type), ObjectRegister(call));
            Emit(OpCode.NewObject, ObjectRegister(call), tables.Type(new DataType(type)));
            MarkFilled(call, new DataType(type), ObjectRegister(call));
        }
        else if (call.Object is { } @object)
        {
            SelectObject(call);
            if (call.StoresBack)
            {
                Fill(ref call.Receiver);
                Load(call.Receiver, ObjectRegister(call));
            }
            else
            {
                Write(WithoutNullCheck(@object), ObjectRegister(call));
            }

            MarkFilled(call, @object.Type, ObjectRegister(call));
        }

        return Nowhere;
    }

    private void SelectObject(PendingCall call)
    {
        if (call.Function is not null)
        {
            SetTops(call, call.Object!.Type, ObjectRegister(call));
        }
    }

    /// <summary>Calls, copies back what the call changed, and delivers the result.</summary>
    private int FinishCall(PendingCall call, int wanted)
    {
        if (call.IsObjectFirst)
        {
            WriteArguments(call);
        }

        FunctionDef function = call.Function!;
        CallLayout layout = call.Layout;
        SetNumbers(call.Numbers + layout.NumberSlots);
        SetObjects(call.Objects + layout.ObjectSlots);
        if (call.Object is { } @object && NeedsNullCheck(function, call.Kind))
        {
            EmitNullCheck(WithoutNullCheck(@object), call.Objects);
        }

        EmitCall(function, call.Kind, call.Numbers, call.Objects);
        CopyBack(call);

        var mark = new Mark(call.NumbersBefore, call.ObjectsBefore);
        if (function.ReturnsPlace)
        {
            return FinishReference(call, mark, wanted);
        }

        DataType type = call.NewType is { } newType ? new DataType(newType) : function.ReturnType;
        if (type.IsVoid)
        {
            Restore(mark);
            return Nowhere;
        }

        return Finish(mark, type, type.IsInNumbers ? call.Numbers : call.Objects, wanted);
    }

    private void EmitCall(FunctionDef function, BoundCallKind kind, int numbers, int objects)
    {
        if (kind == BoundCallKind.Function)
        {
            Emit(OpCode.CallFunction, tables.Function(function), numbers, objects);
            return;
        }

        if (function.IsHost)
        {
            Emit(OpCode.CallHost, tables.HostFunction(function), numbers, objects);
            return;
        }

        OpCode operation = kind switch
        {
            BoundCallKind.Virtual => OpCode.CallVirtual,
            BoundCallKind.Interface => OpCode.CallInterface,
            _ => OpCode.Call,
        };
        Emit(operation, tables.Function(function), numbers, objects);
    }

    /// <summary>Host functions and dispatched calls look at their object themselves.</summary>
    private static bool NeedsNullCheck(FunctionDef function, BoundCallKind kind) =>
        kind == BoundCallKind.Direct && !function.IsHost && function.IsMethod;

    /// <summary>How an accessor is called: as an ordinary call of the method on that object would be.</summary>
    private static BoundCallKind KindOf(FunctionDef function) =>
        function.IsHost || !function.IsMethod ? BoundCallKind.Direct
        : function.Owner!.Kind == TypeKind.Interface ? BoundCallKind.Interface
        : function.IsOverridden ? BoundCallKind.Virtual
        : BoundCallKind.Direct;

    private static int ObjectRegister(PendingCall call)
    {
        int slot = call.Layout.ThisSlot;
        return call.Function!.Owner!.NumberSlots > 0 ? call.Numbers + slot : call.Objects + slot;
    }

    /// <summary>
    /// Puts the temporaries of the next slot's expression where nothing is lost: behind the filled slots, and at best into
    /// the slot itself, so that a nested call leaves its result where it is wanted.
    /// </summary>
    private void SetTops(PendingCall call, DataType type, int register)
    {
        bool isNumber = type.IsInNumbers;
        SetNumbers(isNumber ? Math.Max(call.LiveNumbers, register) : call.LiveNumbers);
        SetObjects(isNumber ? call.LiveObjects : Math.Max(call.LiveObjects, register));
    }

    private void MarkFilled(PendingCall call, DataType type, int register)
    {
        if (type.IsInNumbers)
        {
            call.LiveNumbers = Math.Max(call.LiveNumbers, register + type.NumberSlots);
        }
        else
        {
            call.LiveObjects = Math.Max(call.LiveObjects, register + 1);
        }

        SetNumbers(call.LiveNumbers);
        SetObjects(call.LiveObjects);
    }
}
