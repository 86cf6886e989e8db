// B.13 arrays of objects hold them by value
// covers: B13.assignment
class A
{
    int v = 3;
}

void main()
{
    array<A> list(2);
    println(list[0].v + list[1].v); // expect: 6
    A a;
    a.v = 10;
    list.insertLast(a);
    a.v = 11;
    println(list[2].v); // expect: 10
    list[0] = a;
    list[0].v++;
    println(list[0].v + " " + a.v); // expect: 12 11
    array<A> copy = list;
    copy[1].v = 50;
    println(list[1].v); // expect: 3
    A@ h = list[1];
    h.v = 7;
    println(list[1].v); // expect: 7
}
