// An array of const handles
// covers: A4.template-const, A4.handle-const
class A
{
    int v = 1;
    int get() const { return v; }
}
void main()
{
    A a;
    array<const A@> list = {a};
    a.v = 5;
    println(list[0].get()); // expect: 5
    list.insertLast(A());
    println(list[1].v); // expect: 1
}
