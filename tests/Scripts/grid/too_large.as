// A.10 grid: a size that cannot be is refused
// covers: A10.grid
// oracle: differs (it has no line for the exception of a factory)
void main()
{
    grid<int> h(100000, 100000); // expect exception: Too large grid size
}
