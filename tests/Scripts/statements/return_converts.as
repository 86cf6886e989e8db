// The value of return converts to the result type
// covers: A5.return, A4.number-conversions
double f() { return 1; }
int64 g() { return uint8(200); }
class A { int v = 3; }
class B : A { }
A@ h() { return B(); }
const A@ k() { return A(); }
void main()
{
    println(f() / 2); // expect: 0.5
    println(g()); // expect: 200
    println(h().v + k().v); // expect: 6
}
