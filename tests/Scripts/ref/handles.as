// A.10 ref: a handle to an object of any type
// covers: A10.ref
class A
{
    int v = 3;
}
class B : A {}
class C {}

void take(ref@ r, bool isNull)
{
    println("" + ((r is null) == isNull));
}

void main()
{
    take(null, true); // expect: true
    A a;
    ref@ r = @a;
    println("" + (r is a) + (r is null) + (r !is null)); // expect: truefalsetrue
    take(r, false); // expect: true
    take(@a, false); // expect: true
    take(a, false); // expect: true
    A@ h = cast<A>(r);
    h.v = 8;
    println("" + a.v); // expect: 8
    B b;
    @r = @b;
    println("" + (cast<A>(r) !is null) + (cast<B>(r) !is null) + (cast<C>(r) is null)); // expect: truetruetrue
    @r = null;
    println("" + (r is null) + (cast<A>(r) is null)); // expect: truetrue
    ref@ other = r;
    println("" + (other is r)); // expect: true
    @other = b;
    @r = other;
    println("" + (r is b) + (other is r)); // expect: truetrue
    array<int> list = {1};
    @r = @list;
    cast<array<int>>(r).insertLast(2);
    println("" + list.length()); // expect: 2
    dictionary d;
    @d["r"] = @r;
}
