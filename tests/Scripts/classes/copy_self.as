// Assigning an object to itself changes nothing
// covers: B7.copy-deep, A3.assignment-auto
class A
{
    array<int> list = {1, 2};
    string s = "s";
}
void main()
{
    A a;
    A@ h = a;
    a = a;
    h = a;
    println(a.list.length() + a.s); // expect: 2s
}
