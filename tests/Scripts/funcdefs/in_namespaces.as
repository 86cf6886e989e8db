// A.2 funcdef in a namespace
// covers: A2.funcdef-namespace
namespace Tools
{
    funcdef int Op(int);
    int inc(int a) { return a + 1; }
    Op@ chosen = inc;
}

int dec(int a) { return a - 1; }

void main()
{
    Tools::Op@ op = Tools::inc;
    println(op(1)); // expect: 2
    @op = @dec;
    println(op(1)); // expect: 0
    println(Tools::chosen(5)); // expect: 6
}
