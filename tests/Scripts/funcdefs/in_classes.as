// A.2 child funcdef: a funcdef inside a class
// covers: A2.funcdef-member
int half(int a) { return a / 2; }

class Store
{
    funcdef int Filter(int);
    Filter@ filter = half;
    int run(int a) { Filter@ f = filter; return f(a); }
}

class Special : Store
{
    Filter@ second;
}

Store::Filter@ global = half;

void main()
{
    Store s;
    println(s.run(8)); // expect: 4
    Store::Filter@ f = Store::Filter(half);
    println(f(10)); // expect: 5
    Special x;
    @x.second = f;
    println(x.second(20)); // expect: 10
    Special::Filter@ g = f;
    println(g(6) + global(4)); // expect: 5
}
