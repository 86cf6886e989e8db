// Arrays have handles: &inout takes them
// covers: A2.param-inout
void add(array<int> &inout a) { a.insertLast(7); }
void main()
{
    array<int> a = {1};
    add(a);
    println(a.length() + " " + a[1]); // expect: 2 7
}
