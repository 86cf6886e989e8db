// An enum with a sign is still one of the enum, its complement is a number
// covers: B2.type-negation
enum E { A = 1, B = 2 }
void f(int i) { print("int" + i + " "); }
void f(E e) { print("E" + e + " "); }
void f(uint u) { print("uint" + u + " "); }
void main()
{
    E e = B;
    f(-e);
    f(+e);
    f(-A);
    f(~e);
    f(-e + 1);
    println("."); // expect: E-2 E2 E-1 uint4294967293 int-1 .
}
