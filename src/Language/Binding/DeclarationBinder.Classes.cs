using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>Members of classes and interfaces.</summary>
internal sealed partial class DeclarationBinder
{
    private void DeclareInterfaceMembers(InterfaceDeclarationSyntax syntax, TypeDef type, Scope scope, SourceText source)
    {
        var inner = new Scope(scope.Namespace, scope, type);
        int slot = 0;
        foreach (DeclarationSyntax member in syntax.Members)
        {
            IEnumerable<FunctionDef> methods = member switch
            {
                FunctionDeclarationSyntax { ReturnType: not null } f => [MakeFunction(f, inner, source, FfiFunctionKind.Method)],
                VirtualPropertyDeclarationSyntax p => MakeAccessors(p, inner, source),
                _ => [],
            };
            foreach (FunctionDef method in methods)
            {
                method.VirtualSlot = slot++;
                AddMethod(method, type, member.Span, source);
            }
        }
    }

    private void DeclareClassMembers(ScriptClass @class)
    {
        foreach (DeclarationSyntax member in @class.Syntax.Members)
        {
            switch (member)
            {
                case VariableDeclarationSyntax fields:
                    DeclareFields(fields, fields.Variables, @class, @class.Scope, @class.Source);
                    break;
                case VirtualPropertyDeclarationSyntax property:
                    foreach (FunctionDef accessor in MakeAccessors(property, @class.Scope, @class.Source))
                    {
                        AddClassMethod(accessor, @class, property.NameSpan);
                    }

                    break;
                case FunctionDeclarationSyntax function:
                    DeclareMethod(function, @class);
                    break;
            }
        }
    }

    private void DeclareFields(
        VariableDeclarationSyntax syntax, VariableDeclaratorSyntax[] variables, ScriptClass @class, Scope scope, SourceText source)
    {
        DataType type = binder.Types.Bind(syntax.Type, scope, source);
        if (!type.IsValid || type.IsVoid)
        {
            Diagnostics.ReportVoidVariable(source, syntax.Type.Span);
            type = new DataType(PrimitiveTypes.Error);
        }

        foreach (VariableDeclaratorSyntax variable in variables)
        {
            MemberSet member = GetOrAddMember(@class.Type, variable.Name);
            if (member.Field is not null || member.Methods.Length > 0)
            {
                Diagnostics.ReportAlreadyDeclared(source, variable.NameSpan, variable.Name.Text, null);
                continue;
            }

            member.Field = new FieldDef(variable.Name, @class.Type, type)
            {
                Access = TraitsOf(syntax.Modifiers) & (FfiFunctionTraits.Private | FfiFunctionTraits.Protected),
                Location = Locate(source, variable.NameSpan),
            };
            (@class.Fields ??= []).Add(new ClassField(member.Field, variable, source, Diagnostics.Inclusion));
            Annotate(member.Field, syntax);
        }
    }

    private void DeclareMethod(FunctionDeclarationSyntax syntax, ScriptClass @class)
    {
        if (syntax.IsDestructor)
        {
            DeclareDestructor(syntax, @class);
            return;
        }

        if (!syntax.IsConstructor)
        {
            AddClassMethod(MakeFunction(syntax, @class.Scope, @class.Source, FfiFunctionKind.Method), @class, syntax.NameSpan);
            return;
        }

        if (!ReferenceEquals(syntax.Name, @class.Type.Name))
        {
            Diagnostics.ReportMissingReturnType(@class.Source, syntax.NameSpan, syntax.Name.Text);
            return;
        }

        FunctionDef constructor = MakeFunction(syntax, @class.Scope, @class.Source, FfiFunctionKind.Constructor);
        foreach (FunctionDef other in @class.Type.Constructors)
        {
            if (Signatures.HaveEqualParameters(constructor, other))
            {
                Diagnostics.ReportFunctionAlreadyDeclared(@class.Source, syntax.NameSpan, constructor, other);
                return;
            }
        }

        @class.Type.Constructors = [.. @class.Type.Constructors, constructor];
        binder.Functions.Add(new PendingFunction(Context.Script.Add(constructor), @class.Scope));
    }

    private void DeclareDestructor(FunctionDeclarationSyntax syntax, ScriptClass @class)
    {
        if (syntax.Parameters.Length > 0)
        {
            Diagnostics.ReportDestructorParameters(@class.Source, syntax.NameSpan, @class.Type.Name.Text);
            return;
        }

        FunctionDef destructor = MakeFunction(syntax, @class.Scope, @class.Source, FfiFunctionKind.Destructor);
        ClassLayout layout = @class.Type.Layout!;
        if (layout.Destructor is { } other)
        {
            Diagnostics.ReportFunctionAlreadyDeclared(@class.Source, syntax.NameSpan, destructor, other);
            return;
        }

        layout.Destructor = destructor;
        binder.Functions.Add(new PendingFunction(Context.Script.Add(destructor), @class.Scope));
    }

    private void AddClassMethod(FunctionDef method, ScriptClass @class, TextSpan span)
    {
        if (AddMethod(method, @class.Type, span, @class.Source) && method.Body!.Block is not null)
        {
            binder.Functions.Add(new PendingFunction(method, @class.Scope));
        }
    }

    private bool AddMethod(FunctionDef method, TypeDef type, TextSpan span, SourceText source)
    {
        MemberSet member = GetOrAddMember(type, method.Name);
        foreach (FunctionDef other in member.Methods)
        {
            if (Signatures.AreEqual(method, other))
            {
                Diagnostics.ReportFunctionAlreadyDeclared(source, span, method, other);
                return false;
            }
        }

        Context.Script.Add(method);
        CheckShapeOfAccessor(method, span, source);
        member.Methods = [.. member.Methods, method];
        if (PropertyName(method, out bool isGetter) is { } property)
        {
            MemberSet target = GetOrAddMember(type, property);
            target.Getters = isGetter ? [.. target.Getters, method] : target.Getters;
            target.Setters = isGetter ? target.Setters : [.. target.Setters, method];
        }

        return true;
    }

    private static MemberSet GetOrAddMember(TypeDef type, Name name)
    {
        if (type.Members.Find(name) is not { } member)
        {
            member = new MemberSet();
            type.Members.Add(name, member);
        }

        return member;
    }
}
