// A.4 funcdef handles: an exception inside shows both functions; choice of functions
// covers: A4.funcdef-handle
funcdef int Op(int);
int f(int a) { return 10 / a; } // expect exception: Divide by zero
int g(int a) { return a; }

void main()
{
    bool first = true;
    Op@ op = first ? f : g;
    println(op(2)); // expect: 5
    @op = first ? null : @g;
    println(op is null); // expect: true
    @op = first ? op : f;
    println(op is null); // expect: true
    @op = f;
    println(op(0));
}
