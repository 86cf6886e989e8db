// Operators of a null handle raise
// covers: A9.null-pointer, A3.op-arithmetic
class V { int opAdd(int n) const { return n; } }
void main()
{
    V@ v = V();
    println(v + 1); // expect: 1
    @v = null;
    println(v + 1); // expect exception: Null pointer access
}
