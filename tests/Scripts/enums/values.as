// A.2 enum values: increment, expressions, forward references
// covers: A2.enum-values, A2.enum-expressions
enum E
{
    A,
    B,
    C = 10,
    D,
    F = A + 5,
    G = -3,
    H,
    I = 1 << 4 | D,
}

void main()
{
    println(A + " " + B + " " + C + " " + D + " " + F + " " + G + " " + H + " " + I); // expect: 0 1 10 11 5 -3 -2 27
}
