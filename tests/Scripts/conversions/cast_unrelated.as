// B.5 cast<> between unrelated classes gives null
class A { }
class B { }

void main()
{
    A a;
    B@ b = cast<B>(a);
    println(b is null); // expect: true
}
