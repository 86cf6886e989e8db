// A cast keeps const
// covers: A6.cast, A3.const-object
class A { int v; }
class B : A { }
void main()
{
    B b;
    const A@ a = b;
    const B@ c = cast<const B>(a);
    println(c is b); // expect: true
}
