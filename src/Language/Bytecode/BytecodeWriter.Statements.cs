using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode;

/// <summary>Statements. What cannot be reached is not written.</summary>
internal sealed partial class BytecodeWriter
{
    private LocalVariable? _preferredVariable;
    private int _preferredRegister;

    private void WriteBlock(BoundBlock block)
    {
        Mark mark = Save();
        (int numberLocals, int objectLocals) = (_numberLocals, _objectLocals);
        int locals = _locals.Count;
        foreach (BoundStatement statement in block.Statements)
        {
            WriteStatement(statement);
        }

        EndLocals(locals);
        Restore(mark);
        (_numberLocals, _objectLocals) = (numberLocals, objectLocals);
    }

    private void WriteStatement(BoundStatement statement)
    {
        if (!_isReachable)
        {
            return;
        }

        Enter();
        if (statement is not BoundBlock)
        {
            MarkStatement(statement);
        }

        switch (statement)
        {
            case BoundExpressionStatement expression:
                Write(expression.Expression, Discard);
                break;
            case BoundLocalDeclaration declaration:
                WriteDeclaration(declaration);
                break;
            case BoundBlock block:
                WriteBlock(block);
                break;
            case BoundIf @if:
                WriteIf(@if);
                break;
            case BoundReturn @return:
                WriteReturn(@return);
                break;
            case BoundLoop loop:
                WriteLoop(loop);
                break;
            case BoundJump jump:
                EmitJump(OpCode.Jump, ref jump.IsContinue ? ref _continue : ref _break);
                break;
            case BoundSwitch @switch:
                WriteSwitch(@switch);
                break;
            case BoundReferenceDeclaration declaration:
                WriteReferenceDeclaration(declaration);
                break;
            case BoundTry @try:
                WriteTry(@try);
                break;
            case BoundMismatch:
                EmitEnd(OpCode.Raise, c: (int)ScriptFault.MismatchingTypesInValueAssignment);
                break;
            default:
                throw new InvalidOperationException($"'{statement.GetType().Name}' cannot be written.");
        }

        _depth--;
    }

    /// <summary>Instructions from here on belong to this statement; those of a sequence belong to the statement around it.</summary>
    private void MarkStatement(BoundNode statement)
    {
        if (_sequences == 0)
        {
            _offset = statement.Span.Start;
        }
    }

    private void WriteDeclaration(BoundLocalDeclaration declaration)
    {
        LocalVariable variable = declaration.Variable;
        DataType type = variable.Type;
        if (ReferenceEquals(variable, _preferredVariable))
        {
            Write(declaration.Initializer, _preferredRegister);
            variable.Register = _preferredRegister;
        }
        else
        {
            // The register is not taken yet, so that the window of a call can begin with it.
            int register = Top(type);
            Write(declaration.Initializer, register);
            variable.Register = register;
        }

        Claim(type, variable.Register);
        CommitLocals();
        AddLocal(variable);
    }

    // A chain of `else if` is followed without recursion.
    private void WriteIf(BoundIf statement)
    {
        JumpList end = default;
        BoundStatement? rest = statement;
        while (rest is BoundIf current && _isReachable)
        {
            MarkStatement(current);
            rest = WriteBranch(current, ref end);
        }

        if (rest is not null)
        {
            WriteScoped(rest);
        }

        Bind(ref end);
    }

    /// <summary>Writes condition and first statement, and gives back the second one if control can come there.</summary>
    private BoundStatement? WriteBranch(BoundIf statement, ref JumpList end)
    {
        if (statement.Then is BoundJump or BoundBlock { Statements: [BoundJump] })
        {
            // `if (x) break;`: the condition jumps there itself.
            var jump = (BoundJump)(statement.Then is BoundBlock block ? block.Statements[0] : statement.Then);
            WriteCondition(statement.Condition, true, ref jump.IsContinue ? ref _continue : ref _break);
            return statement.Else;
        }

        JumpList otherwise = default;
        WriteCondition(statement.Condition, false, ref otherwise);
        WriteScoped(statement.Then);
        BoundStatement? rest = otherwise.IsEmpty ? null : statement.Else;
        if (rest is not null)
        {
            EmitJump(OpCode.Jump, ref end);
        }

        Bind(ref otherwise);
        return rest;
    }

    /// <summary>A statement that is not in a block; a declaration in it is gone after it.</summary>
    private void WriteScoped(BoundStatement statement)
    {
        Mark mark = Save();
        (int numberLocals, int objectLocals) = (_numberLocals, _objectLocals);
        int locals = _locals.Count;
        WriteStatement(statement);
        EndLocals(locals);
        Restore(mark);
        (_numberLocals, _objectLocals) = (numberLocals, objectLocals);
    }

    private void WriteReturn(BoundReturn statement)
    {
        if (statement.Value is not { } value || _function.ReturnType.IsVoid)
        {
            if (statement.Value is { } discarded)
            {
                Write(discarded, Discard);
            }

            EmitEnd(OpCode.Return);
            return;
        }

        if (_function.ReturnsPlace)
        {
            WriteReturnedPlace(value);
            return;
        }

        Mark mark = Save();
        DataType type = _function.ReturnType;
        if (IsComputed(value) && (type.IsInNumbers || _function.Layout.ThisSlot != 0 || !_function.IsMethod))
        {
            Write(value, 0);
            EmitEnd(OpCode.Return);
        }
        else
        {
            int register = Write(value, InPlace);
            EmitReturn(type, register);
        }

        Restore(mark);
    }

    private void EmitReturn(DataType type, int register)
    {
        if (!type.IsInNumbers)
        {
            EmitEnd(OpCode.ReturnObject, register);
        }
        else if (type.NumberSlots == 1)
        {
            EmitEnd(OpCode.ReturnNumber, register);
        }
        else
        {
            EmitEnd(OpCode.ReturnSlots, register, d: type.NumberSlots);
        }
    }

    /// <summary>The last instruction of the value has it as its result, so that it can be made where results belong.</summary>
    private static bool IsComputed(BoundExpression value) => WithoutReinterpretation(value) switch
    {
        BoundBinary or BoundUnary or BoundLiteral or BoundField or BoundElement or BoundGlobal or BoundConditional
            or BoundLogical or BoundIdentity or BoundNull or BoundDefault => true,
        BoundConversion conversion => conversion.Kind == BoundConversionKind.Cast || OperationOf(conversion) != OpCode.Nop,
        BoundCall call => call.Function.Intrinsic != FfiIntrinsic.None,
        _ => false,
    };
}
