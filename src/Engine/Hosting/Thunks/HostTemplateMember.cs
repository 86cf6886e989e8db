using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting.Thunks;

/// <summary>The native of a template's member, or of a template function: the thunk is that of the instance.</summary>
internal sealed class HostTemplateMember(HostTemplate template, int index)
{
    /// <summary>What runs for a function of an instance.</summary>
    public HostThunk ThunkOf(FunctionDef function) =>
        template.Find(function.TypeArguments is { Length: > 0 } own ? own : function.Owner!.Template!.Arguments).Thunks[index];
}
