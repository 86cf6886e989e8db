// A typedef means its type everywhere
// covers: A2.typedef
typedef int64 Id;
typedef float Real;
string f(int64 n) { return "int64"; }
string f(double d) { return "double"; }
class A { Id id = 5; Real get() { return 0.5f; } }
Id next(Id id) { return id + 1; }
void main()
{
    A a;
    println(f(a.id) + next(a.id) + a.get()); // expect: int6460.5
    array<Id> list = {Id(1), Id(2.9)};
    println(list[1]); // expect: 2
}
