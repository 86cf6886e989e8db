// A.3 increment operators of a class
// covers: A3.op-increment
class V
{
    int x = 5;
    int opPreInc() { return ++x; }
    int opPreDec() { return --x; }
    int opPostInc() { return x++; }
    int opPostDec() { return x--; }
}

void main()
{
    V v;
    println(v++ + " " + v.x); // expect: 5 6
    println(++v + " " + v.x); // expect: 7 7
    println(v-- + " " + v.x); // expect: 7 6
    println(--v + " " + v.x); // expect: 5 5
}
