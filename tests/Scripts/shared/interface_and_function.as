// Shared functions may use shared types
// covers: A2.shared-class, A2.shared-function
shared interface I { int f(); }
shared class A : I
{
    int n = 2;
    int f() { return n * factor(); }
}
shared int factor() { return 10; }
shared int call(I@ i) { return i.f(); }
shared enum E { X = 3 }
void main()
{
    println(call(A()) + X); // expect: 23
}
