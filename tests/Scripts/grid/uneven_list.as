// A.8 list patterns: all rows of a grid have the same length
// covers: A10.grid
void main()
{
    grid<int> h = {{1, 2}, {3}}; // expect error AS3043
}
