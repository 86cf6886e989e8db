// A cast does not take const away
// covers: A6.cast, A3.const-object
class A { int v; }
class B : A { }
void main()
{
    const A@ a = B();
    B@ b = cast<B>(a); // expect error AS3001
}
