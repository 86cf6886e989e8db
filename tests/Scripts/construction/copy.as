// A.3 assignment copies all members, arrays deeply, handles shallowly
// covers: A3.assignment-auto, B7.copy-deep
class Inner { int v = 1; }

class A
{
    int n = 1;
    string s = "s";
    Inner inner;
    Inner@ shared_ = Inner();
    array<int> list = {1, 2, 3};
}

void main()
{
    A a;
    A b;
    b = a;
    a.n = 9;
    a.s = "changed";
    a.inner.v = 9;
    a.shared_.v = 9;
    a.list[0] = 9;
    println(b.n + b.s + b.inner.v + b.shared_.v + b.list[0]); // expect: 1s191
    a = a;
    println(a.list.length()); // expect: 3
}
