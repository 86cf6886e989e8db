// B.13 a list assigned to a variable, an element and a field
// covers: A2.list-array, A2.list-nested
class A { array<int> list; }

void main()
{
    array<int> a = {1};
    array<int>@ h = a;
    a = {};
    println(a.length()); // expect: 0
    h = {5, 6};
    println(a.length()); // expect: 2
    A x;
    x.list = {7, 8, 9};
    println(x.list[2]); // expect: 9
    array<array<int>> n(1);
    n[0] = {3};
    println(n[0][0]); // expect: 3
}
