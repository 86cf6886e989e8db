// const globals of object types are read-only
// covers: A2.global-types, A3.const-object
class A
{
    int v = 2;
    int get() const { return v; }
}
const A a;
const string s = "s";
const A@ h = A();
void main()
{
    println(a.get() + s + h.get());
    a.v = 1; // expect error AS3005
    s = "t"; // expect error AS3005
    s += "t"; // expect error AS3005
    h.v = 2; // expect error AS3005
}
