// A const object fits no parameter that could change it
// covers: B5.no-match, A3.const-object
class A { }
void f(A@ a) { }
void g(A &inout a) { }
void main()
{
    const A a;
    f(a); // expect error AS2004
    g(a); // expect error AS2004
}
