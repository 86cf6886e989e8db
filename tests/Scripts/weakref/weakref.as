// A.10 a weak reference is null when the last handle goes
// covers: A10.weakref
class A
{
    int v;
    A(int v) { this.v = v; }
}

class WithDestructor
{
    weakref<WithDestructor> self;
    WithDestructor() { @self = this; }
    ~WithDestructor() { println(self.get() is null); }
}

void main()
{
    A@ a = A(1);
    weakref<A> w(a);
    A@ b = w.get();
    println(b.v + " " + (b is a) + " " + (w is a)); // expect: 1 true true
    @b = null;
    println(w is null); // expect: false
    @a = null;
    println(w is null); // expect: false
    println(w.get() is null); // expect: true

    weakref<A> other;
    println(other is null); // expect: true
    A local(2);
    @other = local;
    @w = other;
    println((w is other) + " " + w.get().v); // expect: true 2
    A@ strong = w;
    println(strong.v); // expect: 2
    @w = null;
    println((w is null) + " " + (other !is null)); // expect: true true

    array<A@> list = {A(3), A(4)};
    weakref<A> element(list[1]);
    list.removeLast();
    println(element.get() is null); // expect: true

    weakref<A> copy = other;
    println(copy.get().v); // expect: 2
    {
        WithDestructor d; // expect: true
    }
    const_weakref<A> c(local);
    const A@ constant = c.get();
    println(constant.v); // expect: 2
    @c = null;
    println(c is null); // expect: true
    @c = other;
    println(c.get().v); // expect: 2
}
