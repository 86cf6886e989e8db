// Elements of a list convert to the element type
// covers: A2.list-array, A4.number-conversions
void main()
{
    array<double> a = {1, 2.5f, uint8(3)};
    println(a[0] + a[1] + a[2]); // expect: 6.5
    array<string> b = {"a", "b" + 1};
    println(b[1]); // expect: b1
    array<int> c = {2.5, 1}; // expect warning AS3027
    println(c[0]); // expect: 2
}
