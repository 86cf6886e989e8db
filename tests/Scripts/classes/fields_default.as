// Fields without first value are 0, false, empty or null
// covers: A3.fields, A3.constructor-auto
class A
{
    int n;
    double d;
    bool b;
    string s;
    A@ h;
    array<int> l;
}
void main()
{
    A a;
    println(a.n + " " + a.d + " " + a.b + " [" + a.s + "] " + (a.h is null) + " " + a.l.length()); // expect: 0 0 false [] true 0
}
