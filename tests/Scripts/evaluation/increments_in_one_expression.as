// Postfix and prefix increments of one local in an expression
// covers: B1.locals, A6.postfix, A6.prefix
void main()
{
    int x = 1;
    println(x++ + x++); // expect: 3
    println(x); // expect: 3
    println(++x + ++x); // expect: 9
    println(x-- - x--); // expect: 1
    x = x++;
    println(x); // expect: 3
    x = ++x + 1;
    println(x); // expect: 5
}
