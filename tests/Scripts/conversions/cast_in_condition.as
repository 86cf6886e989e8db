// The usual test of a type
// covers: A6.cast, B5.cast-down
class A { }
class B : A { int v = 4; }
void main()
{
    array<A@> list = {A(), B()};
    for (uint i = 0; i < list.length(); i++)
    {
        B@ b = cast<B>(list[i]);
        if (b !is null)
            println(i + " " + b.v); // expect: 1 4
    }
}
