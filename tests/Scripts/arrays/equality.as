// A.10 array: == compares elements
// covers: A10.array
void main()
{
    array<int> a = {1, 2};
    array<int> b = {1, 2};
    array<int> c = {1, 2, 3};
    println("" + (a == b) + (a == c) + (a != c) + (a is b)); // expect: truefalsetruefalse
    array<string> d = {"x"};
    array<string> e = {"x"};
    println(d == e); // expect: true
}
