// Methods of a class look into its namespace
// covers: A2.namespace-lookup, A3.methods
int base = 1;
namespace n
{
    int base = 10;
    int f() { return 5; }
    class A
    {
        int get() { return base + f() + ::base; }
    }
}
void main()
{
    n::A a;
    println(a.get()); // expect: 16
}
