// super chooses among the constructors of the base
// covers: A3.constructor-super
class A
{
    string s;
    A(int n) { s = "int"; }
    A(const string &in t) { s = "string"; }
}
class B : A
{
    B() { super("x"); }
    B(int n) { super(n); }
}
void main()
{
    B a, b(1);
    println(a.s + b.s); // expect: stringint
}
