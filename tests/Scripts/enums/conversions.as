// B.5 enums convert to integers, back only explicitly
// covers: A4.enum-to-integer, A4.enum-from-integer, B5.enum-integer
enum E { A, B = 3, C }

void main()
{
    E e = B;
    int n = e;
    println(n + e); // expect: 6
    double d = C;
    println(d); // expect: 4
    e = E(4);
    println(e == C); // expect: true
    println(E(99)); // expect: 99
    uint8 b = C;
    println(b << 1); // expect: 8
    println((A | B) + (C & 4)); // expect: 7
    println(B < C); // expect: true
    println(-B); // expect: -3
}
