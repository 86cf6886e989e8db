// Globals of namespaces are initialised in the same order
// covers: A2.global-order, A2.namespace-kinds
int a = x::b + 1;
namespace x
{
    int b = y::c + 1;
    namespace y { int c = 5; }
}
void main()
{
    println(a + " " + x::b + " " + x::y::c); // expect: 7 6 5
}
