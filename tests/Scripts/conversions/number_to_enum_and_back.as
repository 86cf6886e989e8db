// Explicit conversions between enums
// covers: A4.enum-from-integer, A6.construct
enum E { A, B }
enum F { C = 1, D }
void main()
{
    F f = F(int(B));
    println(f == C); // expect: true
    E e = E(1);
    println(e == B); // expect: true
    println(int(F::D) * 2.5); // expect: 5
}
