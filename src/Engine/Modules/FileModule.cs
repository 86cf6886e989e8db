using System.Text;

namespace Seraph.Engine.Modules;

/// <summary>The type <c>file</c>. Text in files is UTF-8.</summary>
internal static class FileModule
{
    public static void Register(FfiRegistryBuilder module, ScriptFolder folder)
    {
        FfiTypeBuilder type = module.Type(new FfiTypeDef("", "file", TypeHash.OfType("", "file"), FfiTypeKind.Class)
        {
            Native = HostType.Class<ScriptFile>(),
            Documentation = "A file in the folder of scripts. Text in it is UTF-8.",
        });
        type
            .Declare(FfiFunctionKind.Factory, "file@ f()", (ref f) => f.ReturnObject(new ScriptFile(folder)))
            .Declare("int open(const string&in path, const string&in mode)",
                static (ref f) => f.Return(f.Self<ScriptFile>().Open(f.String(0), f.String(1))))
            .Declare("int close()", static (ref f) => f.Return(f.Self<ScriptFile>().Close()))
            .Declare("int getSize() const", static (ref f) => f.Return(f.Self<ScriptFile>().Size))
            .Declare("bool isEndOfFile() const", static (ref f) => f.Return(f.Self<ScriptFile>().IsEndOfFile))
            .Declare("int getPos() const", static (ref f) => f.Return(f.Self<ScriptFile>().Position))
            .Declare("int setPos(int position)", static (ref f) => f.Return(f.Self<ScriptFile>().Seek(f.Int32(0))))
            .Declare("int movePos(int delta)",
                static (ref f) => f.Return(f.Self<ScriptFile>().Seek((long)f.Self<ScriptFile>().Position + f.Int32(0))))
            .Declare("bool get_mostSignificantByteFirst() const property", static (ref f) => f.Return(f.Self<ScriptFile>().IsBigEndian))
            .Declare("void set_mostSignificantByteFirst(bool value) property", static (ref f) => f.Self<ScriptFile>().IsBigEndian = f.Bool(0));
        DeclareReading(type);
        DeclareWriting(type);
    }

    private static void DeclareReading(FfiTypeBuilder type) => type
        .Declare("string readString(uint length)", static (ref f) =>
        {
            var self = f.Self<ScriptFile>();
            byte[] bytes = new byte[Charge(ref f, Math.Min(f.UInt32(0), self.BytesLeft + 1))];
            f.Return(Encoding.UTF8.GetString(bytes, 0, self.Read(bytes)));
        })
        .Declare("string readLine()", static (ref f) =>
        {
            var self = f.Self<ScriptFile>();
            byte[] line = self.ReadLine(int.MaxValue);
            Charge(ref f, line.Length);
            f.Return(Encoding.UTF8.GetString(line));
        })
        .Declare("int64 readInt(uint bytes)", static (ref f) => f.Return(SignExtend(f.Self<ScriptFile>().ReadNumber(f.UInt32(0)), f.UInt32(0))))
        .Declare("uint64 readUInt(uint bytes)", static (ref f) => f.Return(f.Self<ScriptFile>().ReadNumber(f.UInt32(0))))
        .Declare("float readFloat()", static (ref f) => f.Return(BitConverter.UInt32BitsToSingle((uint)f.Self<ScriptFile>().ReadNumber(4))))
        .Declare("double readDouble()", static (ref f) => f.Return(BitConverter.UInt64BitsToDouble(f.Self<ScriptFile>().ReadNumber(8))));

    private static void DeclareWriting(FfiTypeBuilder type) => type
        .Declare("int writeString(const string&in text)", static (ref f) =>
        {
            Charge(ref f, f.String(0).Length * 3L);
            f.Return(f.Self<ScriptFile>().Write(Encoding.UTF8.GetBytes(f.String(0))));
        })
        .Declare("int writeInt(int64 value, uint bytes)",
            static (ref f) => f.Return(f.Self<ScriptFile>().WriteNumber((ulong)f.Int64(0), f.UInt32(1))))
        .Declare("int writeUInt(uint64 value, uint bytes)",
            static (ref f) => f.Return(f.Self<ScriptFile>().WriteNumber(f.UInt64(0), f.UInt32(1))))
        .Declare("int writeFloat(float value)",
            static (ref f) => f.Return(f.Self<ScriptFile>().WriteNumber(BitConverter.SingleToUInt32Bits(f.Float(0)), 4)))
        .Declare("int writeDouble(double value)",
            static (ref f) => f.Return(f.Self<ScriptFile>().WriteNumber(BitConverter.DoubleToUInt64Bits(f.Double(0)), 8)));

    // The bytes, and the text made of them.
    private static long Charge(ref CallFrame frame, long bytes)
    {
        frame.ChargeBytes(bytes);
        TextMemory.Charge(ref frame, bytes);
        return bytes;
    }

    private static long SignExtend(ulong value, uint bytes) =>
        bytes is 0 or >= 8 ? (long)value : (long)(value << (64 - (8 * (int)bytes))) >> (64 - (8 * (int)bytes));
}
