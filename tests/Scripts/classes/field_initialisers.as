// First values of fields may be any expression
// covers: A3.fields
int next = 0;
int count() { return ++next; }
class A
{
    int a = count(), b = a * 10;
    string s = "n" + b;
    array<int> list = {a, b};
    double d = a / 2.0;
    A@ self = this;
}
void main()
{
    A x, y;
    println(x.a + " " + x.b + " " + x.s + " " + x.list[1] + " " + x.d); // expect: 1 10 n10 10 0.5
    println(y.a + " " + (y.self is y)); // expect: 2 true
}
