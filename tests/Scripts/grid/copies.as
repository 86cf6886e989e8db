// A.10 grid: assignment copies
// covers: A10.grid
// oracle: differs (it compares the grids themselves; they have no opAssign)
void main()
{
    grid<int> a = {{1, 2}, {3, 4}};
    grid<int> b = a;
    b[0, 0] = 9;
    a[1, 1] = 8;
    println("" + a[0, 0] + b[0, 0] + a[1, 1] + b[1, 1]); // expect: 1984
}
