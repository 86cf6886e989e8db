// A.2 child funcdef: the class has none of that name
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
    println(s.run(8));
    Store::Filter@ f = Store::Filter(half);
    println(f(10));
    Special x;
    @x.second = f;
    println(x.second(20));
    Special::Filter@ g = f;
    println(g(6) + global(4));
    Store::Missing@ m; // expect error AS2007
}
