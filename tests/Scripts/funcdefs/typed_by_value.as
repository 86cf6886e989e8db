// A.2 funcdef: there are only handles to functions
// covers: A4.funcdef-handle
funcdef int Op(int);
int f(int a) { return a; }

void main()
{
    Op@ op = f;
    const Op@ same = op;
    println(same(4)); // expect: 4
    Op@ const last = f;
    println(last(5)); // expect: 5
}
