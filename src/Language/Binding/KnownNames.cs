using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Names the language itself gives a meaning, interned when one is first needed: a tiny script needs few.</summary>
internal sealed class KnownNames(NameTable names)
{
    private const int Operators = (int)BinaryOperator.ShiftRightArithmetic + 1;

    private Name?[]? _operators;
    private Name?[]? _reversedOperators;
    private Name?[]? _assigningOperators;
    private Name? _this;
    private Name? _super;
    private Name? _value;
    private Name? _opAssign;
    private Name? _opIndex;
    private Name? _opCall;
    private Name? _opEquals;
    private Name? _opCmp;

    public Name This => _this ??= names.Intern("this");

    public Name Super => _super ??= names.Intern("super");

    public Name Value => _value ??= names.Intern("value");

    public Name OpAssign => _opAssign ??= names.Intern("opAssign");

    public Name OpIndex => _opIndex ??= names.Intern("opIndex");

    public Name OpCall => _opCall ??= names.Intern("opCall");

    public Name OpEquals => _opEquals ??= names.Intern("opEquals");

    public Name OpCmp => _opCmp ??= names.Intern("opCmp");

    /// <summary>The method of an arithmetic operator's left operand.</summary>
    public Name Operator(BinaryOperator @operator) =>
        (_operators ??= new Name?[Operators])[(int)@operator] ??= names.Intern(OperatorNames.Method(@operator));

    /// <summary>The method of its right operand.</summary>
    public Name ReversedOperator(BinaryOperator @operator) =>
        (_reversedOperators ??= new Name?[Operators])[(int)@operator] ??= names.Intern(OperatorNames.Method(@operator) + "_r");

    /// <summary>The method of the assignment with the operator.</summary>
    public Name AssigningOperator(BinaryOperator @operator) =>
        (_assigningOperators ??= new Name?[Operators])[(int)@operator] ??= names.Intern(OperatorNames.Method(@operator) + "Assign");

    public Name Intern(string text) => names.Intern(text);

    public Name? Find(string text) => names.Find(text);
}
