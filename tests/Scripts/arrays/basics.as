// A.10 array: construction, length, elements, methods
// covers: A10.array, A4.template
void main()
{
    array<int> a;
    println(a.length() + " " + a.isEmpty()); // expect: 0 true
    array<int> b(3);
    println(b[0] + b[1] + b[2]); // expect: 0
    array<int> c(2, 7);
    println(c[0] + c[1]); // expect: 14
    a.insertLast(1);
    a.insertLast(3);
    a.insertAt(1, 2);
    println(a[0] + "" + a[1] + a[2]); // expect: 123
    a.removeAt(0);
    println(a.length() + " " + a[0]); // expect: 2 2
    a.removeLast();
    a.resize(4);
    println(a[0] + "" + a[3]); // expect: 20
    a.reverse();
    println(a[3]); // expect: 2
    a.removeRange(1, 2);
    println(a.length()); // expect: 2
}
