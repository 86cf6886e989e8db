// A chain of globals, written backwards
// covers: A2.global-order, B8.order
int a = b * 2;
int b = c + 1;
int c = d - 3;
int d = 10;
string s = t + "!";
string t = "n" + a;
void main()
{
    println(a + " " + b + " " + c); // expect: 16 8 7
    println(s); // expect: n16!
}
