// In a class a method comes before a function of the name
// covers: A3.methods, A2.namespace-lookup
string f() { return "function"; }
class A
{
    string f() { return "method"; }
    string g() { return f() + " " + ::f(); }
}
void main()
{
    println(A().g()); // expect: method function
}
