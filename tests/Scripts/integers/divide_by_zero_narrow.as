// Narrow integers divide as int or uint
// covers: B2.zero-integer, B2.type-widen
void main()
{
    int8 a = -128;
    int8 b = -1;
    println(a / b); // expect: 128
    uint8 zero = 0;
    println(a / zero); // expect exception: Divide by zero
}
