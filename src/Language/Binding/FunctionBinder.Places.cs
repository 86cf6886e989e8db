using Seraph.Language.Binding.BoundTree;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;

namespace Seraph.Language.Binding;

/// <summary>Places: what can be assigned to, and places that are read and written.</summary>
internal sealed partial class FunctionBinder
{
    // The type an assignment needs: a setter may take another one than the getter gives.
    private static DataType SetterType(BoundExpression target) => target is BoundPropertyAccess { Setter: { } setter }
        ? setter.Parameters[setter.Parameters.Length - 1].Type.WithoutReference()
        : target.Type;

    // s[i] of a value whose setter gives the changed value back: a string.
    private static bool IsElementOfValue(BoundExpression target) =>
        target is BoundPropertyAccess { Object: not null, Setter: { } setter } && (setter.Traits & FfiFunctionTraits.Replaces) != 0;

    // x[i] of a host type whose getter gives a reference: to scripts it is a place, as an element of an array.
    private static bool IsElementOfHost(BoundExpression target) =>
        target is BoundPropertyAccess { Arguments.Length: > 0, Setter: not null, Getter: { } getter }
        && getter.ReturnType.Reference != FfiModifiers.None;

    // s[i] = c is s = s.set_opIndex(i, c).
    private BoundExpression ReplaceElement(BoundPropertyAccess target, BoundExpression value, TextSpan span, List<BoundStatement> temporaries)
    {
        if (!CheckAssignable(target.Object!))
        {
            return Error(span);
        }

        BoundExpression place = Stabilize(target.Object!, temporaries);
        BoundCall changed = MakeCall(span, target.Setter!, place, [.. target.Arguments, new BoundArgument(value)]);
        var assignment = new BoundAssignment(span, place, changed);
        return temporaries.Count == 0 ? assignment : new BoundSequence(span, [.. temporaries], assignment);
    }

    /// <summary>The same place with its object and index in temporaries, so that it can be read and written.</summary>
    private static BoundExpression Stabilize(BoundExpression place, List<BoundStatement> temporaries) => place switch
    {
        BoundField { Object.Type.Type.IsReferenceType: true } f =>
            new BoundField(f.Span, f.Type, Capture(f.Object, temporaries), f.Field),
        BoundField f => new BoundField(f.Span, f.Type, Stabilize(f.Object, temporaries), f.Field),
        BoundElement e => new BoundElement(e.Span, e.Type, Capture(e.Array, temporaries), Capture(e.Index, temporaries)),
        BoundPropertyAccess { Object: { } o } p => new BoundPropertyAccess(
            p.Span, p.Type, o.Type.Type.IsReferenceType ? Capture(o, temporaries) : Stabilize(o, temporaries), p.Getter, p.Setter,
            Array.ConvertAll(p.Arguments, a => a.Value is { } value ? a with { Value = Capture(value, temporaries) } : a)),
        BoundCall { Function.ReturnsPlace: true } call => CaptureReference(call, temporaries),
        _ => place,
    };

    private static BoundReference CaptureReference(BoundCall call, List<BoundStatement> temporaries)
    {
        var declaration = new BoundReferenceDeclaration(call.Span, call);
        temporaries.Add(declaration);
        return new BoundReference(call.Span, call.Type, declaration);
    }

    private static BoundExpression Capture(BoundExpression value, List<BoundStatement> temporaries)
    {
        if (value is BoundThis or BoundLiteral)
        {
            return value;
        }

        // An object is captured by a handle: capturing its value would copy it.
        DataType type = value.Type.Type.IsReferenceType ? value.Type.AsHandle() : value.Type.AsValue();
        var variable = new LocalVariable("", type, value.Span);
        BoundExpression captured = type == value.Type
            ? value
            : new BoundConversion(value.Span, type, BoundConversionKind.Reinterpret, value);
        temporaries.Add(new BoundLocalDeclaration(value.Span, variable, captured));
        return new BoundLocal(value.Span, variable);
    }

    /// <summary>Reports what can't be assigned to, and why.</summary>
    private bool CheckAssignable(BoundExpression target)
    {
        switch (target)
        {
            case BoundErrorExpression:
                return false;
            case BoundPropertyAccess { Setter: null } property:
                Diagnostics.ReportNoSetter(source, target.Span, property.Getter!);
                return false;
            case BoundPropertyAccess property:
                WarnIfObsolete(property.Setter!, target.Span);
                return property.Object is null || property.Object.Type.Type.IsReferenceType || CheckAssignable(property.Object);
        }

        bool isNamedConstant = target is BoundLiteral { IsNamed: true };
        if (!target.IsPlace && !isNamedConstant)
        {
            Diagnostics.ReportNotAPlace(source, target.Span);
            return false;
        }

        if (target.Type.IsConst)
        {
            Diagnostics.ReportReadOnly(source, target.Span);
            return false;
        }

        // A field of a struct changes the struct's own place.
        return target is not BoundField { Object.Type.Type.IsReferenceType: false } field || CheckAssignable(field.Object);
    }

    // f().v = 1, where f gives its object by value: nobody would ever see the change.
    private bool CheckLasting(BoundExpression target)
    {
        bool isLost = target is BoundField { Object: { } owner } && target.Type.Type.Numeric != NumericKind.None
            && owner.Type.Type.IsReferenceType && owner switch
            {
                BoundNewObject => true,
                BoundCall call => GivesObject(call.Function),
                BoundPropertyAccess { Getter: { } getter } => GivesObject(getter),
                _ => false,
            };
        if (isLost)
        {
            Diagnostics.ReportNotAPlace(source, target.Span);
        }

        return !isLost;
    }

    private static bool GivesObject(FunctionDef function) =>
        function.ReturnType is { IsHandle: false, Reference: FfiModifiers.None } && function.ReturnType.Type.IsReferenceType;
}
