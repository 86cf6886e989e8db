// Rows of a nested array are values
// covers: A2.list-nested, B13.assignment
void main()
{
    array<array<int>> a = {{1, 2}, {3}};
    array<array<int>> b = a;
    b[0][0] = 9;
    println(a[0][0]); // expect: 1
    a[1] = a[0];
    a[0][0] = 5;
    println(a[1][0] + " " + a[1].length()); // expect: 1 2
}
