// A default argument means the names of its declaration, not those at the call
// covers: B1.default-arguments
int n = 1;
namespace a
{
    int n = 2;
    int f(int k = n) { return k; }
}
namespace b
{
    int n = 3;
    int g() { return a::f(); }
}
void main()
{
    int n = 4;
    println(a::f() + b::g() + n); // expect: 8
}
