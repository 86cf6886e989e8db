// B.12 a delegate needs an object
// covers: A4.delegate
funcdef int Op(int);
class Counter { int add(int a) { return a; } }

void main()
{
    Counter@ c;
    Op@ op = Op(c.add); // expect exception: Null pointer access
}
