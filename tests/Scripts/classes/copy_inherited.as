// A copy takes the members of the bases too
// covers: A3.assignment-auto
class A { int a = 1; private int hidden = 2; int get() { return hidden; } void set(int n) { hidden = n; } }
class B : A { int b = 3; }
void main()
{
    B x, y;
    x.a = 10;
    x.b = 30;
    x.set(20);
    y = x;
    x.a = 0;
    println(y.a + " " + y.b + " " + y.get()); // expect: 10 30 20
}
