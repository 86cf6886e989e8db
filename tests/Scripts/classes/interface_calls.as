// Calls through interfaces are virtual
// covers: A2.interface, A3.interfaces
interface I { string f(int n); }
class A : I { string f(int n) { return "A" + n; } }
class B : A { string f(int n) { return "B" + n; } }
string call(I@ i) { return i.f(1); }
void main()
{
    println(call(A()) + call(B())); // expect: A1B1
    array<I@> all = {A(), B()};
    println(all[0].f(2) + all[1].f(3)); // expect: A2B3
}
