// In a class a field comes before a global, a local before both
// covers: A3.fields, A2.scope, A6.this
int v = 1;
class A
{
    int v = 2;
    string f()
    {
        string s = v + " " + ::v;
        int v = 3;
        return s + " " + v + " " + this.v;
    }
}
void main()
{
    println(A().f()); // expect: 2 1 3 2
}
