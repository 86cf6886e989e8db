using Seraph.Generators.Model;

namespace Seraph.Generators.Emitting;

/// <summary>Writes the definition of a type without its members.</summary>
internal sealed class ShapeEmitter(SourceWriter writer, TypeTable types, FunctionEmitter functions)
{
    /// <summary>Writes a call of <c>.Type(…)</c> for a class, struct, interface or enum.</summary>
    /// <param name="shape">The type.</param>
    /// <param name="clr">The C# type.</param>
    /// <param name="isCarried">An interface that script classes can implement.</param>
    /// <param name="described">The type that a static class describes; null if it is <paramref name="clr"/> itself.</param>
    public void Write(FfiTypeDef shape, ClrType clr, bool isCarried, DescribedType? described)
    {
        if (described is not null)
        {
            string validator = described.Validator is null ? "" : $"{clr.Code}.{described.Validator}";
            Write(shape, $"global::Seraph.HostType.{(described.IsClass ? "Class" : "Struct")}<{described.Code}>()", null, validator);
            return;
        }

        if (clr.Generics is not null)
        {
            Write(shape, TemplateEmitter.Field + ".Type", null);
            return;
        }

        string kind = shape.Kind is FfiTypeKind.Struct or FfiTypeKind.Enum ? "Struct" : isCarried ? "Interface" : "Class";
        Write(shape, $"global::Seraph.HostType.{kind}<{clr.Code}>({(isCarried ? $"static script => new {CarrierExport.Name}(script)" : "")})", null);
    }

    /// <summary>Writes a call of <c>.Type(…)</c> for an iterator.</summary>
    public void Write(IteratorExport iterator) => Write(iterator.Shape, $"global::Seraph.HostType.Class<{iterator.Code}>()", null);

    /// <summary>Writes a call of <c>.Type(…)</c> for a funcdef.</summary>
    /// <param name="export">The delegate type behind it.</param>
    /// <param name="name">The name of its methods, without their endings.</param>
    public void Write(DelegateExport export, string name) => Write(export.Shape, DelegateEmitter.Native(export, name), name);

    private void Write(FfiTypeDef shape, string native, string? member, string validator = TemplateEmitter.Field + ".Validate")
    {
        writer.Comment(Declaration(shape));
        string traits = shape.Traits == FfiTypeTraits.None ? "" : ", " + Literals.Flags(shape.Traits);
        string names = $"{Literals.Text(shape.Namespace)}, {Literals.Text(shape.Name)}";
        writer.Line($".Type(new global::Seraph.FfiTypeDef({names}, {Literals.Hash(shape.Hash)}, {Literals.Flags(shape.Kind)}{traits})");
        writer.Line("{");
        writer.Indent();
        if (shape.TemplateParameters.Count > 0)
        {
            writer.Line($"TemplateParameters = [{string.Join(", ", shape.TemplateParameters.Select(Literals.Text))}],");
            if (validator.Length > 0)
            {
                writer.Line($"TemplateValidator = {validator},");
            }
        }

        if (shape.Base is not null)
        {
            writer.Line($"Base = {types.Use(shape.Base)},");
        }

        if (shape.Interfaces.Count > 0)
        {
            writer.Line($"Interfaces = [{string.Join(", ", shape.Interfaces.Select(types.Use))}],");
        }

        if (shape.Enum is not null)
        {
            WriteEnum(shape.Enum);
        }

        if (shape.Signature is not null)
        {
            writer.Line($"Signature = {functions.Make(shape.Signature)} {{ Native = {FunctionEmitter.Native(member!)} }},");
        }

        if (shape.Documentation is not null)
        {
            writer.Line($"Documentation = {Literals.Text(shape.Documentation)},");
        }

        writer.Line($"Native = {native},");
        writer.Unindent();
        writer.Line("})");
    }

    private void WriteEnum(FfiEnumDef definition)
    {
        writer.Line($"Enum = new global::Seraph.FfiEnumDef({types.Use(definition.Underlying)},");
        writer.Line("[");
        writer.Indent();
        foreach (FfiEnumValue value in definition.Values)
        {
            writer.Line($"new global::Seraph.FfiEnumValue({Literals.Text(value.Name)}, {Literals.Signed(value.Value)}),");
        }

        writer.Unindent();
        writer.Line("]),");
    }

    private static string Declaration(FfiTypeDef shape)
    {
        if (shape.Signature is { } signature)
        {
            return $"funcdef {signature with { Name = shape.QualifiedName }}";
        }

        string keyword = shape.Kind.ToString().ToLowerInvariant();
        string[] bases = shape.Base is null ? [] : [shape.Base.ToString()];
        string all = string.Join(", ", bases.Concat(shape.Interfaces.Select(i => i.ToString())));
        string parameters = shape.TemplateParameters.Count > 0 ? $"<{string.Join(", ", shape.TemplateParameters)}>" : "";
        return $"{keyword} {shape.QualifiedName}{parameters}{(all.Length > 0 ? " : " + all : "")}";
    }
}
