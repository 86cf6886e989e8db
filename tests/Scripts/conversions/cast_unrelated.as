// B.5 cast<> between unrelated classes gives null
// covers: B5.cast-unrelated
class A { }
class B { }

void main()
{
    A a;
    B@ b = cast<B>(a);
    println(b is null); // expect: true
}
