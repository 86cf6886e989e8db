// What an array of const handles refers to is read-only
// covers: A4.template-const
class A { int v; }
void main()
{
    array<const A@> list = {A()};
    list[0].v = 1; // expect error AS3005
    A@ h = list[0]; // expect error AS3001
    @list[0] = A();
}
