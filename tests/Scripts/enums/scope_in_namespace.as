// Enums of namespaces
// covers: A2.enum-scope, A2.namespace-kinds
namespace n
{
    enum E { A = 3, B }
    int f() { return A + E::B; }
}
void main()
{
    println(n::f()); // expect: 7
    println(n::E::A + n::A); // expect: 6
    n::E e = n::B;
    println(e + 0); // expect: 4
}
