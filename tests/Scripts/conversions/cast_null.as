// A cast of null is null
// covers: A6.cast, A4.null
class A { }
class B : A { }
void main()
{
    A@ a;
    println(cast<B>(a) is null); // expect: true
    B@ b = cast<B>(a);
    println(b is null); // expect: true
}
