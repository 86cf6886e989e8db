// opImplConv to a primitive costs less than to an object
// covers: A7.object-to-primitive
class A
{
    int opImplConv() const { return 1; }
    string opImplConv() const { return "s"; }
}
string f(int v) { return "int"; }
string f(const string &in v) { return "string"; }
void main()
{
    A a;
    println(f(a)); // expect: int
}
