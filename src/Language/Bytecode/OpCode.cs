namespace Seraph.Language.Bytecode;

/// <summary>
/// The instructions: the one table that writer, verifier, disassembler, interpreter and IL tier follow. N are the number
/// registers of the frame (64 bits each), O its object registers; a, b, c and D are the operands (<see cref="OpAttribute"/>).
/// The numbers of the members are not stored anywhere except in saved units, whose version changes with them.
/// </summary>
internal enum OpCode : byte
{
    // Moves and constants

    /// <summary>Does nothing.</summary>
    [Op("- - -")]
    Nop,

    /// <summary>N[a] = N[b].</summary>
    [Op("=n n -")]
    Move,

    /// <summary>N[a…] = N[b…], D slots.</summary>
    [Op("=N N -", D = "*")]
    MoveSlots,

    /// <summary>O[a] = O[b].</summary>
    [Op("=o o -")]
    MoveObject,

    /// <summary>N[a] = c, sign-extended to 64 bits.</summary>
    [Op("=n - #")]
    LoadInt,

    /// <summary>N[a] = constant b, 64 bits.</summary>
    [Op("=n k -")]
    LoadConstant,

    /// <summary>N[a…] = 0, D slots.</summary>
    [Op("=N - -", D = "*")]
    LoadZeroes,

    /// <summary>O[a] = string b.</summary>
    [Op("=o s -")]
    LoadString,

    /// <summary>O[a] = null.</summary>
    [Op("=o - -")]
    LoadNull,

    // Integers. Registers hold 8- to 32-bit values in the low 32 bits, extended by their own sign; the upper 32 bits mean nothing.

    /// <summary>N[a] = N[b] + N[c], int32, wraps.</summary>
    [Op("=n n n")]
    AddInt32,

    /// <summary>N[a] = N[b] - N[c], int32, wraps.</summary>
    [Op("=n n n")]
    SubInt32,

    /// <summary>N[a] = N[b] * N[c], int32, wraps.</summary>
    [Op("=n n n")]
    MulInt32,

    /// <summary>N[a] = N[b] + N[c], int64, wraps.</summary>
    [Op("=n n n")]
    AddInt64,

    /// <summary>N[a] = N[b] - N[c], int64, wraps.</summary>
    [Op("=n n n")]
    SubInt64,

    /// <summary>N[a] = N[b] * N[c], int64, wraps.</summary>
    [Op("=n n n")]
    MulInt64,

    /// <summary>N[a] = N[b] + c, int32, wraps.</summary>
    [Op("=n n #")]
    AddInt32Const,

    /// <summary>N[a] = N[b] + c, int64, wraps.</summary>
    [Op("=n n #")]
    AddInt64Const,

    /// <summary>N[a] = N[b] * c, int32, wraps.</summary>
    [Op("=n n #")]
    MulInt32Const,

    /// <summary>N[a] = N[b] / N[c], int32; "Overflow in integer division" for the smallest by -1, "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivInt32,

    /// <summary>N[a] = N[b] % N[c], int32; "Overflow in integer division" for the smallest by -1, "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModInt32,

    /// <summary>N[a] = N[b] / N[c], uint32; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivUInt32,

    /// <summary>N[a] = N[b] % N[c], uint32; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModUInt32,

    /// <summary>N[a] = N[b] / N[c], int64; "Overflow in integer division" for the smallest by -1, "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivInt64,

    /// <summary>N[a] = N[b] % N[c], int64; "Overflow in integer division" for the smallest by -1, "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModInt64,

    /// <summary>N[a] = N[b] / N[c], uint64; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivUInt64,

    /// <summary>N[a] = N[b] % N[c], uint64; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModUInt64,

    /// <summary>N[a] = N[b] ** N[c], int32; "Overflow in exponent operation".</summary>
    [Op("=n n n", Throws = true)]
    PowInt32,

    /// <summary>N[a] = N[b] ** N[c], uint32; "Overflow in exponent operation".</summary>
    [Op("=n n n", Throws = true)]
    PowUInt32,

    /// <summary>N[a] = N[b] ** N[c], int64; "Overflow in exponent operation".</summary>
    [Op("=n n n", Throws = true)]
    PowInt64,

    /// <summary>N[a] = N[b] ** N[c], uint64; "Overflow in exponent operation".</summary>
    [Op("=n n n", Throws = true)]
    PowUInt64,

    /// <summary>N[a] = -N[b], int32, wraps.</summary>
    [Op("=n n -")]
    NegInt32,

    /// <summary>N[a] = ~N[b], int32.</summary>
    [Op("=n n -")]
    NotInt32,

    /// <summary>N[a] = N[b] &amp; N[c], int32.</summary>
    [Op("=n n n")]
    AndInt32,

    /// <summary>N[a] = N[b] | N[c], int32.</summary>
    [Op("=n n n")]
    OrInt32,

    /// <summary>N[a] = N[b] ^ N[c], int32.</summary>
    [Op("=n n n")]
    XorInt32,

    /// <summary>N[a] = N[b] &lt;&lt; N[c], int32, count masked.</summary>
    [Op("=n n n")]
    ShiftLeftInt32,

    /// <summary>N[a] = N[b] >> N[c], int32, filled with zeroes, count masked.</summary>
    [Op("=n n n")]
    ShiftRightLogicalInt32,

    /// <summary>N[a] = N[b] >>> N[c], int32, filled with the sign, count masked.</summary>
    [Op("=n n n")]
    ShiftRightArithmeticInt32,

    /// <summary>N[a] = -N[b], int64, wraps.</summary>
    [Op("=n n -")]
    NegInt64,

    /// <summary>N[a] = ~N[b], int64.</summary>
    [Op("=n n -")]
    NotInt64,

    /// <summary>N[a] = N[b] &amp; N[c], int64.</summary>
    [Op("=n n n")]
    AndInt64,

    /// <summary>N[a] = N[b] | N[c], int64.</summary>
    [Op("=n n n")]
    OrInt64,

    /// <summary>N[a] = N[b] ^ N[c], int64.</summary>
    [Op("=n n n")]
    XorInt64,

    /// <summary>N[a] = N[b] &lt;&lt; N[c], int64, count masked.</summary>
    [Op("=n n n")]
    ShiftLeftInt64,

    /// <summary>N[a] = N[b] >> N[c], int64, filled with zeroes, count masked.</summary>
    [Op("=n n n")]
    ShiftRightLogicalInt64,

    /// <summary>N[a] = N[b] >>> N[c], int64, filled with the sign, count masked.</summary>
    [Op("=n n n")]
    ShiftRightArithmeticInt64,

    /// <summary>N[a] = N[b] &amp; c, int32.</summary>
    [Op("=n n #")]
    AndInt32Const,

    // Reals

    /// <summary>N[a] = N[b] + N[c], float.</summary>
    [Op("=n n n")]
    AddFloat,

    /// <summary>N[a] = N[b] - N[c], float.</summary>
    [Op("=n n n")]
    SubFloat,

    /// <summary>N[a] = N[b] * N[c], float.</summary>
    [Op("=n n n")]
    MulFloat,

    /// <summary>N[a] = N[b] / N[c], float; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivFloat,

    /// <summary>N[a] = N[b] % N[c], float; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModFloat,

    /// <summary>N[a] = N[b] ** N[c], float; "Overflow in exponent operation" for an infinite result.</summary>
    [Op("=n n n", Throws = true)]
    PowFloat,

    /// <summary>N[a] = -N[b], float.</summary>
    [Op("=n n -")]
    NegFloat,

    /// <summary>N[a] = N[b] + N[c], double.</summary>
    [Op("=n n n")]
    AddDouble,

    /// <summary>N[a] = N[b] - N[c], double.</summary>
    [Op("=n n n")]
    SubDouble,

    /// <summary>N[a] = N[b] * N[c], double.</summary>
    [Op("=n n n")]
    MulDouble,

    /// <summary>N[a] = N[b] / N[c], double; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    DivDouble,

    /// <summary>N[a] = N[b] % N[c], double; "Divide by zero" for 0.</summary>
    [Op("=n n n", Throws = true)]
    ModDouble,

    /// <summary>N[a] = N[b] ** N[c], double; "Overflow in exponent operation" for an infinite result.</summary>
    [Op("=n n n", Throws = true)]
    PowDouble,

    /// <summary>N[a] = -N[b], double.</summary>
    [Op("=n n -")]
    NegDouble,

    /// <summary>N[a] = N[b] ** N[c], double by int32; "Overflow in exponent operation".</summary>
    [Op("=n n n", Throws = true)]
    PowDoubleInt,

    /// <summary>N[a] = square root of N[b], double.</summary>
    [Op("=n n -")]
    SqrtDouble,

    // Conversions. Real to integer saturates and gives 0 for NaN.

    /// <summary>N[a] = N[b] cut to int8 and extended to 32 bits.</summary>
    [Op("=n n -")]
    NarrowInt8,

    /// <summary>N[a] = N[b] cut to int16 and extended to 32 bits.</summary>
    [Op("=n n -")]
    NarrowInt16,

    /// <summary>N[a] = N[b] cut to uint8 and extended to 32 bits.</summary>
    [Op("=n n -")]
    NarrowUInt8,

    /// <summary>N[a] = N[b] cut to uint16 and extended to 32 bits.</summary>
    [Op("=n n -")]
    NarrowUInt16,

    /// <summary>N[a] = N[b], int32 to int64.</summary>
    [Op("=n n -")]
    Int32ToInt64,

    /// <summary>N[a] = N[b], uint32 to int64.</summary>
    [Op("=n n -")]
    UInt32ToInt64,

    /// <summary>N[a] = N[b], int32 to float.</summary>
    [Op("=n n -")]
    Int32ToFloat,

    /// <summary>N[a] = N[b], int32 to double.</summary>
    [Op("=n n -")]
    Int32ToDouble,

    /// <summary>N[a] = N[b], uint32 to float.</summary>
    [Op("=n n -")]
    UInt32ToFloat,

    /// <summary>N[a] = N[b], uint32 to double.</summary>
    [Op("=n n -")]
    UInt32ToDouble,

    /// <summary>N[a] = N[b], int64 to float.</summary>
    [Op("=n n -")]
    Int64ToFloat,

    /// <summary>N[a] = N[b], int64 to double.</summary>
    [Op("=n n -")]
    Int64ToDouble,

    /// <summary>N[a] = N[b], uint64 to float.</summary>
    [Op("=n n -")]
    UInt64ToFloat,

    /// <summary>N[a] = N[b], uint64 to double.</summary>
    [Op("=n n -")]
    UInt64ToDouble,

    /// <summary>N[a] = N[b], float to double.</summary>
    [Op("=n n -")]
    FloatToDouble,

    /// <summary>N[a] = N[b], double to float.</summary>
    [Op("=n n -")]
    DoubleToFloat,

    /// <summary>N[a] = N[b], double to int8.</summary>
    [Op("=n n -")]
    DoubleToInt8,

    /// <summary>N[a] = N[b], double to int16.</summary>
    [Op("=n n -")]
    DoubleToInt16,

    /// <summary>N[a] = N[b], double to int32.</summary>
    [Op("=n n -")]
    DoubleToInt32,

    /// <summary>N[a] = N[b], double to int64.</summary>
    [Op("=n n -")]
    DoubleToInt64,

    /// <summary>N[a] = N[b], double to uint8.</summary>
    [Op("=n n -")]
    DoubleToUInt8,

    /// <summary>N[a] = N[b], double to uint16.</summary>
    [Op("=n n -")]
    DoubleToUInt16,

    /// <summary>N[a] = N[b], double to uint32.</summary>
    [Op("=n n -")]
    DoubleToUInt32,

    /// <summary>N[a] = N[b], double to uint64.</summary>
    [Op("=n n -")]
    DoubleToUInt64,

    // Comparisons: N[a] is 1 or 0

    /// <summary>N[a] = N[b] == N[c], int32.</summary>
    [Op("=n n n")]
    EqualInt32,

    /// <summary>N[a] = N[b] &lt; N[c], int32.</summary>
    [Op("=n n n")]
    LessInt32,

    /// <summary>N[a] = N[b] &lt;= N[c], int32.</summary>
    [Op("=n n n")]
    LessOrEqualInt32,

    /// <summary>N[a] = N[b] &lt; N[c], uint32.</summary>
    [Op("=n n n")]
    LessUInt32,

    /// <summary>N[a] = N[b] &lt;= N[c], uint32.</summary>
    [Op("=n n n")]
    LessOrEqualUInt32,

    /// <summary>N[a] = N[b] == N[c], int64.</summary>
    [Op("=n n n")]
    EqualInt64,

    /// <summary>N[a] = N[b] &lt; N[c], int64.</summary>
    [Op("=n n n")]
    LessInt64,

    /// <summary>N[a] = N[b] &lt;= N[c], int64.</summary>
    [Op("=n n n")]
    LessOrEqualInt64,

    /// <summary>N[a] = N[b] &lt; N[c], uint64.</summary>
    [Op("=n n n")]
    LessUInt64,

    /// <summary>N[a] = N[b] &lt;= N[c], uint64.</summary>
    [Op("=n n n")]
    LessOrEqualUInt64,

    /// <summary>N[a] = N[b] == N[c], float.</summary>
    [Op("=n n n")]
    EqualFloat,

    /// <summary>N[a] = N[b] &lt; N[c], float.</summary>
    [Op("=n n n")]
    LessFloat,

    /// <summary>N[a] = N[b] &lt;= N[c], float.</summary>
    [Op("=n n n")]
    LessOrEqualFloat,

    /// <summary>N[a] = N[b] == N[c], double.</summary>
    [Op("=n n n")]
    EqualDouble,

    /// <summary>N[a] = N[b] &lt; N[c], double.</summary>
    [Op("=n n n")]
    LessDouble,

    /// <summary>N[a] = N[b] &lt;= N[c], double.</summary>
    [Op("=n n n")]
    LessOrEqualDouble,

    /// <summary>N[a] = not N[b].</summary>
    [Op("=n n -")]
    NotBool,

    /// <summary>N[a] = O[b] is O[c].</summary>
    [Op("=n o o")]
    SameObject,

    /// <summary>N[a] = O[b] is null.</summary>
    [Op("=n o -")]
    IsNull,

    // Jumps forward

    /// <summary>Goes to c.</summary>
    [Op("- - @", Ends = true)]
    Jump,

    /// <summary>Goes to c when N[a] is true.</summary>
    [Op("n - @")]
    JumpIfTrue,

    /// <summary>Goes to c when N[a] is false.</summary>
    [Op("n - @")]
    JumpIfFalse,

    /// <summary>Goes to c when O[a] is null.</summary>
    [Op("o - @")]
    JumpIfNull,

    /// <summary>Goes to c when O[a] is not null.</summary>
    [Op("o - @")]
    JumpIfNotNull,

    /// <summary>Goes to c when N[a] == N[b], int32.</summary>
    [Op("n n @")]
    JumpIfEqualInt32,

    /// <summary>Goes to c when N[a] != N[b], int32.</summary>
    [Op("n n @")]
    JumpIfNotEqualInt32,

    /// <summary>Goes to c when N[a] &lt; N[b], int32.</summary>
    [Op("n n @")]
    JumpIfLessInt32,

    /// <summary>Goes to c when N[a] &lt;= N[b], int32.</summary>
    [Op("n n @")]
    JumpIfLessOrEqualInt32,

    /// <summary>Goes to c when N[a] &lt; N[b], uint32.</summary>
    [Op("n n @")]
    JumpIfLessUInt32,

    /// <summary>Goes to c when N[a] &lt;= N[b], uint32.</summary>
    [Op("n n @")]
    JumpIfLessOrEqualUInt32,

    /// <summary>Goes to c when N[a] == N[b], int64.</summary>
    [Op("n n @")]
    JumpIfEqualInt64,

    /// <summary>Goes to c when N[a] != N[b], int64.</summary>
    [Op("n n @")]
    JumpIfNotEqualInt64,

    /// <summary>Goes to c when N[a] &lt; N[b], int64.</summary>
    [Op("n n @")]
    JumpIfLessInt64,

    /// <summary>Goes to c when N[a] &lt;= N[b], int64.</summary>
    [Op("n n @")]
    JumpIfLessOrEqualInt64,

    /// <summary>Goes to c when N[a] == b, int32.</summary>
    [Op("n # @")]
    JumpIfEqualInt32Const,

    /// <summary>Goes to c when N[a] != b, int32.</summary>
    [Op("n # @")]
    JumpIfNotEqualInt32Const,

    /// <summary>Goes to c when N[a] &lt; b, int32.</summary>
    [Op("n # @")]
    JumpIfLessInt32Const,

    /// <summary>Goes to c when N[a] &lt;= b, int32.</summary>
    [Op("n # @")]
    JumpIfLessOrEqualInt32Const,

    /// <summary>Goes to c when N[a] > b, int32.</summary>
    [Op("n # @")]
    JumpIfGreaterInt32Const,

    /// <summary>Goes to c when N[a] >= b, int32.</summary>
    [Op("n # @")]
    JumpIfGreaterOrEqualInt32Const,

    /// <summary>Goes to c when N[a] == N[b], double.</summary>
    [Op("n n @")]
    JumpIfEqualDouble,

    /// <summary>Goes to c when N[a] != N[b], double.</summary>
    [Op("n n @")]
    JumpIfNotEqualDouble,

    /// <summary>Goes to c when N[a] &lt; N[b], double.</summary>
    [Op("n n @")]
    JumpIfLessDouble,

    /// <summary>Goes to c when N[a] &lt;= N[b], double.</summary>
    [Op("n n @")]
    JumpIfLessOrEqualDouble,

    /// <summary>Goes to c when not N[a] &lt; N[b] (true for NaN), double.</summary>
    [Op("n n @")]
    JumpIfNotLessDouble,

    /// <summary>Goes to c when not N[a] &lt;= N[b] (true for NaN), double.</summary>
    [Op("n n @")]
    JumpIfNotLessOrEqualDouble,

    /// <summary>Goes to c when N[a] == N[b], float.</summary>
    [Op("n n @")]
    JumpIfEqualFloat,

    /// <summary>Goes to c when N[a] != N[b], float.</summary>
    [Op("n n @")]
    JumpIfNotEqualFloat,

    /// <summary>Goes to c when N[a] &lt; N[b], float.</summary>
    [Op("n n @")]
    JumpIfLessFloat,

    /// <summary>Goes to c when N[a] &lt;= N[b], float.</summary>
    [Op("n n @")]
    JumpIfLessOrEqualFloat,

    /// <summary>Goes to c when not N[a] &lt; N[b] (true for NaN), float.</summary>
    [Op("n n @")]
    JumpIfNotLessFloat,

    /// <summary>Goes to c when not N[a] &lt;= N[b] (true for NaN), float.</summary>
    [Op("n n @")]
    JumpIfNotLessOrEqualFloat,

    // Back edges: the only jumps backwards. They charge the length of the loop and look at requests.

    /// <summary>Goes back to c.</summary>
    [Op("- - @", Ends = true, BackEdge = true)]
    Loop,

    /// <summary>Goes back to c when N[a] is true.</summary>
    [Op("n - @", BackEdge = true)]
    LoopIfTrue,

    /// <summary>Goes back to c when N[a] is false.</summary>
    [Op("n - @", BackEdge = true)]
    LoopIfFalse,

    /// <summary>Goes back to c when N[a] &lt; N[b], int32.</summary>
    [Op("n n @", BackEdge = true)]
    LoopIfLessInt32,

    /// <summary>Goes back to c when N[a] &lt;= N[b], int32.</summary>
    [Op("n n @", BackEdge = true)]
    LoopIfLessOrEqualInt32,

    /// <summary>Goes back to c when N[a] &lt; N[b], uint32.</summary>
    [Op("n n @", BackEdge = true)]
    LoopIfLessUInt32,

    /// <summary>Goes back to c when N[a] &lt;= N[b], uint32.</summary>
    [Op("n n @", BackEdge = true)]
    LoopIfLessOrEqualUInt32,

    /// <summary>Goes back to c when N[a] &lt; b, int32.</summary>
    [Op("n # @", BackEdge = true)]
    LoopIfLessInt32Const,

    /// <summary>N[a] += 1, int32; goes back to c when N[a] &lt; N[b], int32.</summary>
    [Op("+n n @", BackEdge = true)]
    IncrementLoopInt32,

    /// <summary>N[a] += 1, uint32; goes back to c when N[a] &lt; N[b], uint32.</summary>
    [Op("+n n @", BackEdge = true)]
    IncrementLoopUInt32,

    /// <summary>N[a] += 1, int32; goes back to c when N[a] &lt; b, int32.</summary>
    [Op("+n # @", BackEdge = true)]
    IncrementLoopInt32Const,

    // Calls. B and C are the first number and object slot of the window; CallLayout says what stands where.

    /// <summary>Calls script function a. "Stack overflow" beyond the depth limit.</summary>
    [Op("f N O", Throws = true)]
    Call,

    /// <summary>Calls the override of method a that the class of O[c] has; "Null pointer access" for null.</summary>
    [Op("f N O", Throws = true)]
    CallVirtual,

    /// <summary>Calls what implements interface method a in the class of O[c]; "Null pointer access" for null.</summary>
    [Op("f N O", Throws = true)]
    CallInterface,

    /// <summary>Calls host function a.</summary>
    [Op("h N O", Throws = true)]
    CallHost,

    /// <summary>Calls the function value O[c], whose funcdef has signature a; "Unbound function called" for null.</summary>
    [Op("f N O", Throws = true)]
    CallFunction,

    /// <summary>
    /// Calls the function that import a is bound to, over the registers of this function, which has the same signature; "Unbound
    /// function called" without one.
    /// </summary>
    [Op("% - -", Throws = true)]
    CallImport,

    /// <summary>Goes back to the caller; the result stands in its slots.</summary>
    [Op("- - -", Ends = true)]
    Return,

    /// <summary>N[0] = N[a], then as Return.</summary>
    [Op("n - -", Ends = true)]
    ReturnNumber,

    /// <summary>O[0] = O[a], then as Return.</summary>
    [Op("o - -", Ends = true)]
    ReturnObject,

    /// <summary>N[0…] = N[a…], D slots, then as Return.</summary>
    [Op("N - -", D = "*", Ends = true)]
    ReturnSlots,

    // Places that functions return: O is the object that holds the place (a script object, an array, or the instance of the unit
    // for globals), N its index there. Members of structs have their byte offset plus one in the upper half of N.

    /// <summary>O[0] and N[0] = the global of slot b, its member at byte a-1 if a is not 0; then as Return.</summary>
    [Op("% % -", Ends = true)]
    ReturnGlobalPlace,

    /// <summary>O[0] and N[0] = field c of O[b], its member at byte a-1 if a is not 0; then as Return.</summary>
    [Op("% o %", Throws = true, Ends = true)]
    ReturnFieldPlace,

    /// <summary>O[0] and N[0] = element N[c] of O[b], its member at byte a-1 if a is not 0; then as Return.</summary>
    [Op("% o n", Throws = true, Ends = true)]
    ReturnElementPlace,

    /// <summary>O[0] and N[0] = the place O[b], N[c], its member at byte a-1 if a is not 0; then as Return.</summary>
    [Op("% o n", Ends = true)]
    ReturnPlace,

    /// <summary>N[a] = the number in the place O[b], N[c]; D is the form of MemoryForm.</summary>
    [Op("=n o n", D = "%", Throws = true)]
    LoadPlace,

    /// <summary>The number in the place O[b], N[c] = N[a], D bytes.</summary>
    [Op("n o n", D = "%", Throws = true)]
    StorePlace,

    /// <summary>N[a…] = the struct of D bytes in the place O[b], N[c].</summary>
    [Op("=N o n", D = "%", Throws = true)]
    LoadPlaceSlots,

    /// <summary>The struct of D bytes in the place O[b], N[c] = N[a…].</summary>
    [Op("N o n", D = "%", Throws = true)]
    StorePlaceSlots,

    /// <summary>O[a] = the reference in the place O[b], N[c].</summary>
    [Op("=o o n", Throws = true)]
    LoadPlaceObject,

    /// <summary>The reference in the place O[b], N[c] = O[a].</summary>
    [Op("o o n", Throws = true)]
    StorePlaceObject,

    // Globals of the current instance

    /// <summary>N[a] = number global b.</summary>
    [Op("=n g -")]
    LoadGlobal,

    /// <summary>Number global b = N[a].</summary>
    [Op("n g -")]
    StoreGlobal,

    /// <summary>N[a…] = number globals b…, D slots.</summary>
    [Op("=N g -", D = "*")]
    LoadGlobalSlots,

    /// <summary>Number globals b… = N[a…], D slots.</summary>
    [Op("N g -", D = "*")]
    StoreGlobalSlots,

    /// <summary>O[a] = object global b.</summary>
    [Op("=o r -")]
    LoadGlobalObject,

    /// <summary>Object global b = O[a].</summary>
    [Op("o r -")]
    StoreGlobalObject,

    // Fields of script objects: B is the object, C the byte offset in its number area or the index in its reference area. Null raises "Null pointer access".

    /// <summary>N[a] = field at byte c of O[b], int8.</summary>
    [Op("=n o %", Throws = true)]
    LoadFieldInt8,

    /// <summary>N[a] = field at byte c of O[b], uint8.</summary>
    [Op("=n o %", Throws = true)]
    LoadFieldUInt8,

    /// <summary>N[a] = field at byte c of O[b], int16.</summary>
    [Op("=n o %", Throws = true)]
    LoadFieldInt16,

    /// <summary>N[a] = field at byte c of O[b], uint16.</summary>
    [Op("=n o %", Throws = true)]
    LoadFieldUInt16,

    /// <summary>N[a] = field at byte c of O[b], 32 bits.</summary>
    [Op("=n o %", Throws = true)]
    LoadField32,

    /// <summary>N[a] = field at byte c of O[b], 64 bits.</summary>
    [Op("=n o %", Throws = true)]
    LoadField64,

    /// <summary>Field at byte c of O[b] = N[a], 8 bits.</summary>
    [Op("n o %", Throws = true)]
    StoreField8,

    /// <summary>Field at byte c of O[b] = N[a], 16 bits.</summary>
    [Op("n o %", Throws = true)]
    StoreField16,

    /// <summary>Field at byte c of O[b] = N[a], 32 bits.</summary>
    [Op("n o %", Throws = true)]
    StoreField32,

    /// <summary>Field at byte c of O[b] = N[a], 64 bits.</summary>
    [Op("n o %", Throws = true)]
    StoreField64,

    /// <summary>N[a…] = struct of D slots at byte c of O[b].</summary>
    [Op("=N o %", D = "*", Throws = true)]
    LoadFieldSlots,

    /// <summary>Struct of D slots at byte c of O[b] = N[a…].</summary>
    [Op("N o %", D = "*", Throws = true)]
    StoreFieldSlots,

    /// <summary>O[a] = reference c of O[b].</summary>
    [Op("=o o %", Throws = true)]
    LoadFieldObject,

    /// <summary>Reference c of O[b] = O[a].</summary>
    [Op("o o %", Throws = true)]
    StoreFieldObject,

    // Fields of unmanaged structs in number slots: C is the byte offset from the start of the struct.

    /// <summary>N[a] = member at byte c of the struct at N[b], int8.</summary>
    [Op("=n N %")]
    LoadMemberInt8,

    /// <summary>N[a] = member at byte c of the struct at N[b], uint8.</summary>
    [Op("=n N %")]
    LoadMemberUInt8,

    /// <summary>N[a] = member at byte c of the struct at N[b], int16.</summary>
    [Op("=n N %")]
    LoadMemberInt16,

    /// <summary>N[a] = member at byte c of the struct at N[b], uint16.</summary>
    [Op("=n N %")]
    LoadMemberUInt16,

    /// <summary>N[a] = member at byte c of the struct at N[b], 32 bits.</summary>
    [Op("=n N %")]
    LoadMember32,

    /// <summary>N[a] = member at byte c of the struct at N[b], 64 bits.</summary>
    [Op("=n N %")]
    LoadMember64,

    /// <summary>Member at byte c of the struct at N[b] = N[a], 8 bits.</summary>
    [Op("n N %")]
    StoreMember8,

    /// <summary>Member at byte c of the struct at N[b] = N[a], 16 bits.</summary>
    [Op("n N %")]
    StoreMember16,

    /// <summary>Member at byte c of the struct at N[b] = N[a], 32 bits.</summary>
    [Op("n N %")]
    StoreMember32,

    /// <summary>Member at byte c of the struct at N[b] = N[a], 64 bits.</summary>
    [Op("n N %")]
    StoreMember64,

    /// <summary>N[a…] = struct of D bytes at byte c of the struct at N[b].</summary>
    [Op("=N N %", D = "%")]
    LoadMemberSlots,

    /// <summary>Struct of D bytes at byte c of the struct at N[b] = N[a…].</summary>
    [Op("N N %", D = "%")]
    StoreMemberSlots,

    // Elements of arrays: B is the array, C the number register of the index. "Null pointer access", "Index out of bounds".

    /// <summary>N[a] = element N[c] of O[b], int8.</summary>
    [Op("=n o n", Throws = true)]
    LoadElementInt8,

    /// <summary>N[a] = element N[c] of O[b], uint8.</summary>
    [Op("=n o n", Throws = true)]
    LoadElementUInt8,

    /// <summary>N[a] = element N[c] of O[b], int16.</summary>
    [Op("=n o n", Throws = true)]
    LoadElementInt16,

    /// <summary>N[a] = element N[c] of O[b], uint16.</summary>
    [Op("=n o n", Throws = true)]
    LoadElementUInt16,

    /// <summary>N[a] = element N[c] of O[b], 32 bits.</summary>
    [Op("=n o n", Throws = true)]
    LoadElement32,

    /// <summary>N[a] = element N[c] of O[b], 64 bits.</summary>
    [Op("=n o n", Throws = true)]
    LoadElement64,

    /// <summary>Element N[c] of O[b] = N[a], 8 bits.</summary>
    [Op("n o n", Throws = true)]
    StoreElement8,

    /// <summary>Element N[c] of O[b] = N[a], 16 bits.</summary>
    [Op("n o n", Throws = true)]
    StoreElement16,

    /// <summary>Element N[c] of O[b] = N[a], 32 bits.</summary>
    [Op("n o n", Throws = true)]
    StoreElement32,

    /// <summary>Element N[c] of O[b] = N[a], 64 bits.</summary>
    [Op("n o n", Throws = true)]
    StoreElement64,

    /// <summary>N[a…] = struct element N[c] of O[b], D slots.</summary>
    [Op("=N o n", D = "*", Throws = true)]
    LoadElementSlots,

    /// <summary>Struct element N[c] of O[b] = N[a…], D slots.</summary>
    [Op("N o n", D = "*", Throws = true)]
    StoreElementSlots,

    /// <summary>O[a] = reference element N[c] of O[b].</summary>
    [Op("=o o n", Throws = true)]
    LoadElementObject,

    /// <summary>Reference element N[c] of O[b] = O[a].</summary>
    [Op("o o n", Throws = true)]
    StoreElementObject,

    /// <summary>N[a] = number of elements of O[b].</summary>
    [Op("=n o -", Throws = true)]
    ArrayLength,

    /// <summary>O[a] = new array of type b with N[c] elements, each of them 0, null or empty (not constructed).</summary>
    [Op("=o t n", Throws = true)]
    NewArray,

    // Objects

    /// <summary>O[a] = new object of script class b, fields 0 and null; no constructor runs.</summary>
    [Op("=o t -", Throws = true)]
    NewObject,

    /// <summary>O[a] = function b as a value of funcdef c; always the same object in one instance of the unit.</summary>
    [Op("=o f t", Throws = true)]
    LoadFunction,

    /// <summary>
    /// O[a] = a new value of funcdef c: method b of the object O[a], as its class has it; "Null pointer access" for null.
    /// </summary>
    [Op("+o f t", Throws = true)]
    NewDelegate,

    /// <summary>"Null pointer access" when O[a] is null.</summary>
    [Op("o - -", Throws = true)]
    CheckNull,

    /// <summary>O[a] = O[b] if it is a c, else null.</summary>
    [Op("=o o t")]
    CastObject,

    /// <summary>O[a] = a copy of the boxed host struct O[b] of type c.</summary>
    [Op("=o o t", Throws = true)]
    CopyStruct,

    /// <summary>O[a] = a variant of type c that holds N[b…], for a ? parameter.</summary>
    [Op("=o N t")]
    BoxNumber,

    /// <summary>O[a] = a variant of type c that holds O[b], for a ? parameter; D is 1 for a handle.</summary>
    [Op("=o o t", D = "%")]
    BoxObject,

    /// <summary>N[a…] = the value of type c of the variant O[b], 0 if it holds none.</summary>
    [Op("=N o t")]
    UnboxNumber,

    /// <summary>O[a] = the value of type c of the variant O[b], null if it holds none; D is 1 for a handle.</summary>
    [Op("=o o t", D = "%")]
    UnboxObject,

    /// <summary>O[a] = an object array of O[b…], D of them, for a variadic parameter.</summary>
    [Op("=o O -", D = "%")]
    PackObjects,

    /// <summary>O[a] = argument c of the variadic arguments O[b], as a call left it.</summary>
    [Op("=o o %")]
    UnpackObject,

    // Strings

    /// <summary>O[a] = O[b] + O[c].</summary>
    [Op("=o o o", Throws = true)]
    ConcatStrings,

    /// <summary>O[a] = O[b] + … , D strings.</summary>
    [Op("=o O -", D = "%", Throws = true)]
    ConcatMany,

    /// <summary>O[a] = N[b], a number of the kind c, as text.</summary>
    [Op("=o n %", Throws = true)]
    NumberToString,

    /// <summary>O[a] = O[a] + O[b], where O[a] is a string or a text that grows; then it is a text that grows.</summary>
    [Op("+o o -", Throws = true)]
    AppendString,

    /// <summary>O[a] = O[a] + N[b], a number of the kind c, otherwise as AppendString.</summary>
    [Op("+o n %", Throws = true)]
    AppendNumber,

    /// <summary>O[a] = O[b], a string or a text that grows, as a string.</summary>
    [Op("=o o -", Throws = true)]
    ReadText,

    /// <summary>N[a] = UTF-16 code units of O[b], a string or a text that grows.</summary>
    [Op("=n o -")]
    TextLength,

    /// <summary>N[a] = UTF-16 code units of O[b].</summary>
    [Op("=n o -", Throws = true)]
    StringLength,

    /// <summary>N[a] = O[b] == O[c], ordinal.</summary>
    [Op("=n o o", Throws = true)]
    EqualStrings,

    /// <summary>N[a] = below, at or above 0 as O[b] sorts before, with or after O[c], ordinal.</summary>
    [Op("=n o o", Throws = true)]
    CompareStrings,

    // Counting: only units with destructors (or shared types, whose other units may have some) contain these.

    /// <summary>Counts O[a] as one reference more to what it holds.</summary>
    [Op("o - -")]
    Retain,

    /// <summary>O[a] = null, and one reference less to what it held. Destructors run in the window at B and C, above all registers.</summary>
    [Op("=o N O")]
    Release,

    /// <summary>O[a] and O[b] change places.</summary>
    [Op("=o =o -")]
    ExchangeObject,

    /// <summary>O[a] and object global b change places.</summary>
    [Op("+o r -")]
    ExchangeGlobalObject,

    /// <summary>O[a] and reference c of O[b] change places.</summary>
    [Op("+o o %", Throws = true)]
    ExchangeFieldObject,

    /// <summary>O[a] and reference element N[c] of O[b] change places.</summary>
    [Op("+o o n", Throws = true)]
    ExchangeElementObject,

    /// <summary>Calls host function a, then counts the objects it returned or put out and releases what they took the place of.</summary>
    [Op("h N O", Throws = true)]
    CallHostCounted,

    // Between functions

    /// <summary>
    /// Stands before the first instruction of function a, and is entered in its place when the function is compiled: runs what it was
    /// compiled to. Does nothing if it is not. Functions do not contain it.
    /// </summary>
    [Op("% - -")]
    EnterCompiled,

    // Faults

    /// <summary>Raises the fault number c of ScriptFault.</summary>
    [Op("- - %", Throws = true, Ends = true)]
    Raise,
}
