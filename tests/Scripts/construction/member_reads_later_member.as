// B.7 int a = b + 1; int b = 5; reads b as 0
// covers: B7.member-later
class A
{
    int a = b + 1;
    int b = 5;
}

void main()
{
    A a;
    println(a.a + " " + a.b); // expect: 1 5
}
