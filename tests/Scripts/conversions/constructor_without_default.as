// A a = 7 calls the constructor, whether there is a default one or not
// covers: B5.constructor-initialiser, D.initialiser-by-constructor
// oracle: differs (needs a default constructor)
class A
{
    int v;
    A(int n) { v = n; }
}
void main()
{
    A a = 7;
    A b = A(8);
    println(a.v + b.v); // expect: 15
}
