// A.3 handles to bases, values of derived classes
// covers: A3.inheritance, B5.cast-down
class A { string n() { return "A"; } }
class B : A { string n() { return "B"; } string own() { return "own"; } }

void take(A@ a) { print(a.n() + " "); }
void take_in(const A &in a) { print("in "); }

void main()
{
    B b;
    take(b);
    take_in(b);
    println("."); // expect: B in .
    array<A@> all = {A(), B(), b};
    for (uint i = 0; i < all.length(); i++)
    {
        B@ x = cast<B>(all[i]);
        print(x is null ? "- " : x.own() + " ");
    }
    println("."); // expect: - own own .
}
