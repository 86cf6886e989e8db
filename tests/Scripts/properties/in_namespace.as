// Global properties in a namespace
// covers: A2.property-global, A2.namespace-kinds
namespace a
{
    int n = 2;
    int get_p() property { return n * 10; }
    void set_p(int v) property { n = v; }
}
void main()
{
    println(a::p); // expect: 20
    a::p = 5;
    println(a::p); // expect: 50
    a::p += 1;
    println(a::n); // expect: 51
}
