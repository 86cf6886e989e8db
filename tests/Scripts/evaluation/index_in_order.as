// The array, then the index
// covers: B1.binary, A6.postfix
array<int> list = {1, 2, 3};
array<int>@ a()
{
    print("a ");
    return list;
}
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    println(a()[f(1)]); // expect: f1 a 2
    println(a()[f(1)] + a()[f(2)]); // expect: f1 a f2 a 5
}
