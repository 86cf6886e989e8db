// "Where this product differs": &inout of numbers for host functions
// covers: D.inout-host
class Box { int v = 3; }

void main()
{
    int a = 1, b = 2;
    swap(a, b);
    println(a + " " + b); // expect: 2 1
    Box box;
    array<int> list = {8, 9};
    swap(box.v, list[1]);
    println(box.v + " " + list[1]); // expect: 9 3
    swap(list[0], list[1]);
    println(list[0] + " " + list[1]); // expect: 3 8
}
