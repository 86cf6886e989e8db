// Enums of any integer type
// covers: D.enum-type
// oracle: none (2.39)
enum Small : uint8 { A, B = 255 }
enum Large : int64 { C = 5000000000, D }
void main()
{
    println(int(B)); // expect: 255
    println(int64(D)); // expect: 5000000001
    Small s = A;
    println(s == A); // expect: true
}
