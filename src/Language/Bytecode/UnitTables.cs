using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Bytecode;

/// <summary>What the operands of a unit's instructions index, numbered in the order of first use.</summary>
internal sealed class UnitTables
{
    private readonly IndexTable<FunctionDef, FunctionKeys> _functions = new("functions");
    private readonly IndexTable<FunctionDef, FunctionKeys> _hostFunctions = new("host functions");
    private readonly IndexTable<ulong, ConstantKeys> _constants = new("constants");
    private readonly IndexTable<string, StringKeys> _strings = new("strings");
    private readonly IndexTable<DataType, TypeKeys> _types = new("types");

    public int Function(FunctionDef function) => _functions.Add(function);

    public int HostFunction(FunctionDef function) => _hostFunctions.Add(function);

    public int Constant(ulong bits) => _constants.Add(bits);

    public int String(string text) => _strings.Add(text);

    public int Type(DataType type) => _types.Add(type);

    public FunctionDef[] FunctionsToArray() => _functions.ToArray();

    public FunctionDef[] HostFunctionsToArray() => _hostFunctions.ToArray();

    public ulong[] ConstantsToArray() => _constants.ToArray();

    public string[] StringsToArray() => _strings.ToArray();

    public DataType[] TypesToArray() => _types.ToArray();

    public void Clear()
    {
        _functions.Clear();
        _hostFunctions.Clear();
        _constants.Clear();
        _strings.Clear();
        _types.Clear();
    }

    private readonly struct FunctionKeys : ITableKeys<FunctionDef>
    {
        // Members of the instances of a template differ in their owner only.
        public int Hash(FunctionDef item) =>
            unchecked((int)item.Name.Hash + (item.Index * 31) + (int)(item.Owner?.Hash.Value ?? 0));

        public bool AreSame(FunctionDef left, FunctionDef right) => ReferenceEquals(left, right);
    }

    private readonly struct ConstantKeys : ITableKeys<ulong>
    {
        // Doubles differ in their upper bits; a multiplication brings them down to where the buckets look.
        public int Hash(ulong item) => unchecked((int)((item * 0x9e37_79b9_7f4a_7c15UL) >> 40));

        public bool AreSame(ulong left, ulong right) => left == right;
    }

    private readonly struct StringKeys : ITableKeys<string>
    {
        public int Hash(string item) => unchecked((int)NameHash.Of(item.AsSpan()));

        public bool AreSame(string left, string right) => left == right;
    }

    private readonly struct TypeKeys : ITableKeys<DataType>
    {
        public int Hash(DataType item) => unchecked((int)item.Type.Name.Hash + (int)item.Type.Hash.Value + (int)item.Modifiers);

        public bool AreSame(DataType left, DataType right) => left == right;
    }
}
