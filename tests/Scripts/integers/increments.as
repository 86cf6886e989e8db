// A.6 prefix and postfix ++ and -- on locals, fields, elements and globals
// covers: A6.postfix, A6.prefix
int g = 5;

class Box
{
    int v = 1;
}

void main()
{
    int a = 1;
    println(a++ + " " + a); // expect: 1 2
    println(++a + " " + a); // expect: 3 3
    println(a-- - --a); // expect: 2
    println(a); // expect: 1
    Box b;
    println(b.v++); // expect: 1
    println(++b.v); // expect: 3
    array<int> e = {7};
    println(e[0]--); // expect: 7
    println(--e[0]); // expect: 5
    println(g++ + ++g); // expect: 12
    println(g); // expect: 7
    double d = 1.5;
    d++;
    println(d); // expect: 2.5
    float f = 0.5f;
    println(--f); // expect: -0.5
}
