// A.8 host functions with out parameters
// covers: A8.out
void main()
{
    int v = 7;
    println(try_parse("42", v)); // expect: true
    println(v); // expect: 42
    println(try_parse("4x", v)); // expect: false
    println(v); // expect: 0
    array<int> a(2);
    try_parse("5", a[1]);
    println(a[1]); // expect: 5
    println(try_parse("1", void)); // expect: true
    double d;
    try_parse("8", d);
    println(d / 16); // expect: 0.5
}
