// B.8 initialisers run in the order of their dependencies
// covers: B8.order, A2.global-order
int a = b + 1;
int b = 5;
string s = "v" + a;
const int c = d * 2;
const int d = 4;

void main()
{
    println(a + " " + b + " " + s + " " + c); // expect: 6 5 v6 8
}
