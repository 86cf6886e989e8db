// No way from an interface to a class without cast
// covers: B5.cast-down
interface I { }
class A : I { int v = 3; }
void main()
{
    I@ i = A();
    println(cast<A>(i).v);
    A@ a = i; // expect error AS3001
}
