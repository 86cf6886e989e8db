// B.5 cast<> up, down and across
// covers: A6.cast, B5.cast-down
interface I { }
class A { int v = 1; }
class B : A, I { }
class C : A { }

void main()
{
    A@ a = B();
    println(cast<B>(a) !is null); // expect: true
    println(cast<C>(a) is null); // expect: true
    I@ i = cast<I>(a);
    println(i !is null); // expect: true
    A@ back = cast<A>(i);
    println(back is a); // expect: true
    A@ none = null;
    println(cast<B>(none) is null); // expect: true
    const A@ c = a;
    println(cast<const B>(c) !is null); // expect: true
}
