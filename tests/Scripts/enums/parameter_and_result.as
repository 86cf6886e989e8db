// Enums travel by value
// covers: A2.param-value, A2.return-value, A2.param-out
enum E { A, B, C }
E next(E e) { return e == C ? A : E(e + 1); }
void get(E &out e) { e = C; }
void main()
{
    E e = A;
    e = next(next(e));
    println(int(e)); // expect: 2
    println(int(next(e))); // expect: 0
    E f;
    get(f);
    println(f == e); // expect: true
}
