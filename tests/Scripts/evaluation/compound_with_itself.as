// B.1 the target of a compound assignment is read after its right side, if it is a variable
// covers: B1.locals
// oracle: differs (its optimisation of += and -= on int reads the old value, of all others the new one)
void main()
{
    int a = 1;
    a += (a = 10);
    println(a); // expect: 20
    a = 1;
    a -= (a = 10);
    println(a); // expect: 0
    a = 2;
    a *= (a = 5) + 1;
    println(a); // expect: 30
    a = 7;
    a %= (a = 4);
    println(a); // expect: 0
    a = 2;
    a **= (a = 3);
    println(a); // expect: 27
    a = 3;
    a <<= (a = 2);
    println(a); // expect: 8
    double d = 1;
    d += (d = 3);
    println(d); // expect: 6
    int64 l = 1;
    l += (l = 3);
    println(l); // expect: 6
    a = 1;
    a += a++;
    println(a); // expect: 3
}
