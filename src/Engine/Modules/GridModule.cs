namespace Seraph.Engine.Modules;

/// <summary>The template <c>grid&lt;T&gt;</c>.</summary>
internal static class GridModule
{
    public static void Register(FfiRegistryBuilder module) => module
        .Type(new FfiTypeDef("", "grid", TypeHash.OfType("", "grid", 1), FfiTypeKind.Class)
        {
            TemplateParameters = ["T"],
            Native = HostType.Class<ScriptGrid>(),
            Documentation = "Elements of one type in columns and rows.",
        })
        .Declare(FfiFunctionKind.Factory, "grid<T>@ f()", static (ref f) => GridFunctions.Make(ref f, 0, 0))
        .Declare(FfiFunctionKind.Factory, "grid<T>@ f(uint width, uint height)",
            static (ref f) => GridFunctions.Make(ref f, f.UInt32(0), f.UInt32(1)))
        .Declare(FfiFunctionKind.Factory, "grid<T>@ f(uint width, uint height, T&in value)", GridFunctions.MakeFilled)
        .DeclareList("grid<T>@ f()", "{repeat {repeat_same T}}", GridFunctions.MakeFromList)
        .Declare("grid<T>& opAssign(const grid<T>&in other)", GridFunctions.Assign)
        .Declare("T& get_opIndex(uint x, uint y) property", GridFunctions.ReturnElement)
        .Declare("const T& get_opIndex(uint x, uint y) const property", GridFunctions.ReturnElement)
        .Declare("void set_opIndex(uint x, uint y, T&in value) property", GridFunctions.SetElement)
        .Declare("void resize(uint width, uint height)", GridFunctions.Resize)
        .Declare("uint width() const", static (ref f) => f.Return(f.Self<ScriptGrid>().Width))
        .Declare("uint height() const", static (ref f) => f.Return(f.Self<ScriptGrid>().Height));
}
