using System.Text;

namespace Seraph.Engine.Modules;

/// <summary>A file in the folder of scripts. Text in it is UTF-8.</summary>
[ScriptExport(typeof(ScriptFile), Module = "filesystem", Members = ScriptMembers.Explicit)]
[ScriptDeclaration("class file")]
internal static partial class FileType
{
    /// <summary>How scripts make one. The folder belongs to the module object, so no attribute can say it.</summary>
    public static void DeclareFactory(FfiRegistryBuilder module, ScriptFolder folder)
    {
        TypeHash type = TypeHash.OfType("", "file");
        FfiDataType handle = FfiDataType.Of(type, "file", default, FfiModifiers.Handle);
        module.Extend(type).Function(new FfiFunctionDef("", default, handle, [], FfiFunctionKind.Factory)
        {
            Documentation = "A file that is not open.",
            Native = new HostFunction((ref frame) => frame.ReturnObject(new ScriptFile(folder))),
        });
    }

    /// <summary>Opens a file of the folder: "r" to read, "w" to write anew, "a" to write at the end. 0, or negative if that cannot be. Raises an exception for a path out of the folder.</summary>
    [ScriptDeclaration("int open(const string&in path, const string&in mode)")]
    public static int Open(this ScriptFile file, string path, string mode) => file.Open(path, mode);

    /// <summary>Closes the file; negative if it is not open.</summary>
    [ScriptDeclaration("int close()")]
    public static int Close(this ScriptFile file) => file.Close();

    /// <summary>The size in bytes; negative if no file is open.</summary>
    [ScriptDeclaration("int getSize() const")]
    public static int GetSize(this ScriptFile file) => file.Size;

    /// <summary>True at the end.</summary>
    [ScriptDeclaration("bool isEndOfFile() const")]
    public static bool IsEndOfFile(this ScriptFile file) => file.IsEndOfFile;

    /// <summary>The position in bytes; negative if no file is open.</summary>
    [ScriptDeclaration("int getPos() const")]
    public static int GetPos(this ScriptFile file) => file.Position;

    /// <summary>Goes to a position; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int setPos(int position)")]
    public static int SetPos(this ScriptFile file, int position) => file.Seek(position);

    /// <summary>Goes so many bytes on or back; 0, or negative if that cannot be.</summary>
    [ScriptDeclaration("int movePos(int delta)")]
    public static int MovePos(this ScriptFile file, int delta) => file.Seek((long)file.Position + delta);

    /// <summary>True if numbers are read and written in big-endian order.</summary>
    [ScriptDeclaration("bool get_mostSignificantByteFirst() const property")]
    public static bool GetMostSignificantByteFirst(this ScriptFile file) => file.IsBigEndian;

    /// <summary>Sets the order of the bytes of numbers.</summary>
    [ScriptDeclaration("void set_mostSignificantByteFirst(bool value) property")]
    public static void SetMostSignificantByteFirst(this ScriptFile file, bool value) => file.IsBigEndian = value;

    /// <summary>Text of so many bytes, or of those that there are.</summary>
    [ScriptDeclaration("string readString(uint length)")]
    public static void ReadString(ref CallFrame f)
    {
        var self = f.Self<ScriptFile>();
        byte[] bytes = new byte[Charge(ref f, Math.Min(f.UInt32(0), self.BytesLeft + 1))];
        f.Return(Encoding.UTF8.GetString(bytes, 0, self.Read(bytes)));
    }

    /// <summary>Text up to and with the end of the line.</summary>
    [ScriptDeclaration("string readLine()")]
    public static void ReadLine(ref CallFrame f)
    {
        var self = f.Self<ScriptFile>();
        byte[] line = self.ReadLine(int.MaxValue);
        Charge(ref f, line.Length);
        f.Return(Encoding.UTF8.GetString(line));
    }

    /// <summary>A signed integer of 1 to 8 bytes; 0 at the end.</summary>
    [ScriptDeclaration("int64 readInt(uint bytes)")]
    public static long ReadInt(this ScriptFile file, uint bytes) => SignExtend(file.ReadNumber(bytes), bytes);

    /// <summary>An unsigned integer of 1 to 8 bytes; 0 at the end.</summary>
    [ScriptDeclaration("uint64 readUInt(uint bytes)")]
    public static ulong ReadUInt(this ScriptFile file, uint bytes) => file.ReadNumber(bytes);

    /// <summary>A float of 4 bytes.</summary>
    [ScriptDeclaration("float readFloat()")]
    public static float ReadFloat(this ScriptFile file) => BitConverter.UInt32BitsToSingle((uint)file.ReadNumber(4));

    /// <summary>A double of 8 bytes.</summary>
    [ScriptDeclaration("double readDouble()")]
    public static double ReadDouble(this ScriptFile file) => BitConverter.UInt64BitsToDouble(file.ReadNumber(8));

    /// <summary>Writes text; the number of bytes written.</summary>
    [ScriptDeclaration("int writeString(const string&in text)")]
    public static void WriteString(ref CallFrame f)
    {
        Charge(ref f, f.String(0).Length * 3L);
        f.Return(f.Self<ScriptFile>().Write(Encoding.UTF8.GetBytes(f.String(0))));
    }

    /// <summary>Writes the lowest 1 to 8 bytes of an integer; the number of bytes written.</summary>
    [ScriptDeclaration("int writeInt(int64 value, uint bytes)")]
    public static int WriteInt(this ScriptFile file, long value, uint bytes) => file.WriteNumber((ulong)value, bytes);

    /// <inheritdoc cref="WriteInt(ScriptFile, long, uint)"/>
    [ScriptDeclaration("int writeUInt(uint64 value, uint bytes)")]
    public static int WriteUInt(this ScriptFile file, ulong value, uint bytes) => file.WriteNumber(value, bytes);

    /// <summary>Writes 4 bytes; the number of bytes written.</summary>
    [ScriptDeclaration("int writeFloat(float value)")]
    public static int WriteFloat(this ScriptFile file, float value) => file.WriteNumber(BitConverter.SingleToUInt32Bits(value), 4);

    /// <summary>Writes 8 bytes; the number of bytes written.</summary>
    [ScriptDeclaration("int writeDouble(double value)")]
    public static int WriteDouble(this ScriptFile file, double value) => file.WriteNumber(BitConverter.DoubleToUInt64Bits(value), 8);

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
