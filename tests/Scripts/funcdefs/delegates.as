// A.4 delegates: a method together with its object, which it holds
// covers: A4.delegate, B12.delegate-holds
funcdef int Op(int);
funcdef string Text();

class Counter
{
    int total = 100;
    int add(int a) { total += a; return total; }
    Op@ own() { return Op(add); }
    Op@ self() { return Op(this.add); }
}

class Base
{
    string name() const { return "base"; }
    string hidden() { return "h"; }
}

class Derived : Base
{
    string name() const { return "derived"; }
}

interface Named { string name() const; }
class Tag : Named { string name() const { return "tag"; } }

Op@ make()
{
    Counter c;
    c.total = 7;
    return Op(c.add);
}

void main()
{
    Counter c;
    Op@ op = Op(c.add);
    println(op(1)); // expect: 101
    println(op(1)); // expect: 102
    println(c.total); // expect: 102
    println(c.own()(1)); // expect: 103
    println(c.self()(1)); // expect: 104
    println(make()(1)); // expect: 8

    Base@ b = Derived();
    Text@ t = Text(b.name);
    println(t()); // expect: derived
    Named@ n = Tag();
    @t = Text(n.name);
    println(t()); // expect: tag
    const Base fixed;
    @t = Text(fixed.name);
    println(t()); // expect: base
}
