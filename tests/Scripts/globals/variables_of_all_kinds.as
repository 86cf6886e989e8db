// A.2 globals with initialiser, constructor arguments and lists
// covers: A2.global-types, A2.global-initialiser
class A
{
    int v;
    A(int n) { v = n; }
}

bool flag;
int8 small = -5;
uint64 big = 1 << 4;
double real = 2.5;
string text = "t";
A object(7);
A@ handle = A(8);
A@ none;
array<int> list = {1, 2, 3};
array<string> words(2, "w");
const string constant = "c";
int m = 1, n = m + 1;

void main()
{
    println("" + flag + small + big + real + text); // expect: false-5162.5t
    println(object.v + handle.v); // expect: 15
    println(none is null); // expect: true
    println(list.length() + words[1] + constant + m + n); // expect: 3wc12
    flag = !flag;
    small *= 3;
    real /= 2;
    text += flag;
    list[1] = 20;
    @none = object;
    none.v++;
    println("" + small + real + text + list[1] + object.v); // expect: -151.25ttrue208
}
