// The exact class is better than its base
// covers: A7.exact, A7.reference-cast
class A { }
class B : A { }
string f(A@ a) { return "A"; }
string f(B@ b) { return "B"; }
void main()
{
    A a;
    B b;
    A@ h = b;
    println(f(a) + f(b) + f(h)); // expect: ABA
}
