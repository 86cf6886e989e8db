// The usual loops over an array
// covers: A10.array, A5.for
void main()
{
    array<int> a = {1, 2, 3, 4};
    int sum = 0;
    for (uint i = 0; i < a.length(); i++) sum += a[i];
    println(sum); // expect: 10
    string s;
    for (int i = int(a.length()) - 1; i >= 0; i--) s += a[i];
    println(s); // expect: 4321
}
